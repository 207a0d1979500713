import { anyMember, deskAnswer } from "../../src/app";
import { deskChange } from "../../src/edge/desk-service";

/** POST /desk/answer { ticket, text, key, seen?, anyway? } */
export const handler = deskChange(deskAnswer, { member: anyMember });
