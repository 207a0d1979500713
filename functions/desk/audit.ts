import { anyMember, audit } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/audit: who did what. For supervisors, of their teams; for admins, all. */
export const handler = deskReading(audit, { member: anyMember, role: "supervisor" });
