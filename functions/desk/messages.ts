import { anyMember, deskMessages } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/messages?ticket=&before=: what was written before */
export const handler = deskReading(deskMessages, { member: anyMember });
