import { anyMember, changeKeys, listKeys } from "../../src/app";
import { deskReadingOrChange } from "../../src/edge/desk-service";

/** GET /desk/keys: the keys of our web services; POST adds or revokes one. For admins. */
export const handler = deskReadingOrChange(listKeys, changeKeys, { member: anyMember, role: "admin" });
