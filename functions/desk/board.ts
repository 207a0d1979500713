import { anyMember, board } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/board: how teams and agents stand now. For supervisors. */
export const handler = deskReading(board, { member: anyMember, role: "supervisor" });
