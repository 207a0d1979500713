import { anyMember, changeCanned, listCanned } from "../../src/app";
import { deskReadingOrChange } from "../../src/edge/desk-service";

/** GET /desk/canned: answers for many; POST adds, changes or removes one. For supervisors. */
export const handler = deskReadingOrChange(listCanned, changeCanned, {
  member: anyMember,
  role: "supervisor",
});
