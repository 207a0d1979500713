import { anyMember, deskTickets } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/tickets?list=&team=&state=&reason=&q=&cursor=&limit=: a page of a list, or of what is searched. */
export const handler = deskReading(deskTickets, { member: anyMember });
