/** How a number may be said aloud or written to a log: its last digits only. */
export function lastDigits(number: string, count = 4): string {
  return number.replace(/\D/g, "").slice(-count);
}
