import { anyMember, signOut } from "../../src/app";
import { deskChange } from "../../src/edge/desk-service";

/** POST /desk/sign-out { everywhere? } */
export const handler = deskChange(signOut, { member: anyMember });
