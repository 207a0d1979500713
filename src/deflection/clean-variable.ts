/** Text with its values may hold 1,024 characters in all (63021); one variable needs far fewer. */
const LONGEST = 200;

/**
 * A template variable as WhatsApp accepts it (errors 21656 and 63013): no control characters, newlines or tabs,
 * no runs of spaces, not empty.
 */
export function cleanVariable(text: string): string {
  const clean = text
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST)
    // Half of a character that the cut divided.
    .replace(/[\ud800-\udbff]$/, "")
    .trim();
  return clean === "" ? "-" : clean;
}
