import { anyMember, deskMedia } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/media?message=&index=: a file that a contact sent */
export const handler = deskReading(deskMedia, { member: anyMember });
