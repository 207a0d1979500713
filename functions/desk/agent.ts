import { anyMember, changeBoardAgent } from "../../src/app";
import { deskChange } from "../../src/edge/desk-service";

/** POST /desk/agent { id, available?, capacity?, teams? }. For supervisors. */
export const handler = deskChange(changeBoardAgent, { member: anyMember, role: "supervisor" });
