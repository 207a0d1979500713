import { anyMember, readSettings, saveSettings } from "../../src/app";
import { deskPlace } from "../../src/edge/desk-place";

/** GET /desk/settings?version=&before=; POST /desk/settings { from, changes, note } */
export const handler = deskPlace(
  { read: readSettings, change: saveSettings, fields: ["from", "changes", "back_to", "note"] },
  { member: anyMember, role: "admin" },
);
