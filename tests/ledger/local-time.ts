import { IANAZone } from "luxon";

const two = (n: number) => String(n).padStart(2, "0");

/** A moment in a time zone: its day, the beginning of its hour as ISO 8601 with its offset, weekday from Monday, and hour. */
export function localTime(timeZone: string, at: number) {
  const offset = IANAZone.create(timeZone).offset(at);
  const local = new Date(at + offset * 60_000);
  const day = local.toISOString().slice(0, 10);
  const sign = offset < 0 ? "-" : "+";
  const hours = `${two(Math.trunc(Math.abs(offset) / 60))}:${two(Math.abs(offset) % 60)}`;
  return {
    day,
    hour: `${day}T${two(local.getUTCHours())}:00:00${sign}${hours}`,
    weekday: (local.getUTCDay() + 6) % 7,
    hourOfDay: local.getUTCHours(),
  };
}
