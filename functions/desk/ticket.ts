import { anyMember, deskTicket } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/ticket?id=: a ticket with all that is known about it */
export const handler = deskReading(deskTicket, { member: anyMember });
