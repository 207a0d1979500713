import { anyMember, changeUsers, listUsers } from "../../src/app";
import { deskReadingOrChange } from "../../src/edge/desk-service";

/** GET /desk/users: who has an account; POST invites, changes, closes. For admins. */
export const handler = deskReadingOrChange(listUsers, changeUsers, { member: anyMember, role: "admin" });
