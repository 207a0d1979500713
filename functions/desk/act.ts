import { act, anyMember } from "../../src/app";
import { deskChange } from "../../src/edge/desk-service";

/** POST /desk/act { id, do, … }: something is done with a ticket. */
export const handler = deskChange(act, { member: anyMember });
