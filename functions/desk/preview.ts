import { anyMember, preview } from "../../src/app";
import { deskChange } from "../../src/edge/desk-service";

/** POST /desk/preview { sender, text, changes? }: what would happen to a message. It changes nothing. */
export const handler = deskChange(preview, { member: anyMember, role: "admin" });
