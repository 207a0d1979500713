const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A wait in at most two units, which are written alike in Spanish, Portuguese and English: "3 h 12 min". From ms. */
export function shortDuration(length: number): string {
  const whole = Math.max(0, length);
  if (whole < HOUR) return `${Math.floor(whole / MINUTE)} min`;
  if (whole < DAY) return twoUnits(Math.floor(whole / HOUR), "h", Math.floor((whole % HOUR) / MINUTE), "min");
  return twoUnits(Math.floor(whole / DAY), "d", Math.floor((whole % DAY) / HOUR), "h");
}

/** As short as it can be told: "12 min", "3 h", "2 d". From ms. */
export function shortestDuration(length: number): string {
  return shortDuration(length).split(" ").slice(0, 2).join(" ");
}

function twoUnits(large: number, unit: string, small: number, smallUnit: string): string {
  return small === 0 ? `${large} ${unit}` : `${large} ${unit} ${small} ${smallUnit}`;
}
