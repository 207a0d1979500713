import { randomBytes } from "node:crypto";

/** The Twilio account that the simulator plays. */
export interface Account {
  readonly accountSid: string;
  readonly authToken: string;
}

/** An id as Twilio writes it: two letters and 32 hexadecimal digits. */
export function newSid(prefix: "CA" | "SM" | "AC" | "MM"): string {
  return prefix + randomBytes(16).toString("hex");
}
