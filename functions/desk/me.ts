import { anyMember, me } from "../../src/app";
import { deskChange } from "../../src/edge/desk-service";

/** POST /desk/me { available?, language?, password?: { old, new } } */
export const handler = deskChange(me, { member: anyMember });
