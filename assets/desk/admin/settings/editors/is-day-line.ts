/** Whether a line is a day: "2026-09-18" once, "12-25" every year. */
export function isDayLine(line: string): boolean {
  if (!/^(?:\d{4}-)?\d\d-\d\d$/.test(line)) return false;
  // The 29th of February is a day of some years.
  const full = line.length === 5 ? `2024-${line}` : line;
  const date = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full);
}
