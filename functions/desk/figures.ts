import { anyMember, deskFigures } from "../../src/app";
import { deskReading } from "../../src/edge/desk-service";

/** GET /desk/figures?from=…&to=…&by=day: the same for supervisors, of their teams. */
export const handler = deskReading(deskFigures, { member: anyMember, role: "supervisor" });
