import { createHmac } from "node:crypto";
import { lastDigits } from "../contact/last-digits";

/**
 * How a number stands in a log: a keyed hash, by which its lines can be found, and its last two digits. Who does not
 * have the key cannot try all numbers until one fits.
 */
export function maskNumber(number: string, key: string): string {
  const hash = createHmac("sha256", key)
    .update(number.replace(/^whatsapp:/, ""))
    .digest("hex")
    .slice(0, 10);
  return `${hash}…${lastDigits(number, 2)}`;
}
