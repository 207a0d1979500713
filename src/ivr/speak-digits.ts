/** "1991" as "1 9 9 1": a voice reads it digit by digit. */
export function speakDigits(digits: string): string {
  return digits.split("").join(" ");
}
