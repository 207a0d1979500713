import { anyMember, session } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/session: who is signed in, and what the page is made of. */
export const handler = deskReading(session, { member: anyMember });
