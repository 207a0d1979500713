import { changes, watchingMember } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/changes?cursor=&open=&writing=: what changed since, for an open page. */
export const handler = deskReading(changes, { member: watchingMember });
