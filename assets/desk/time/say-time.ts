import { session } from "../session/session";
import { language, say } from "../words/words";
import { now } from "./clock";
import { daysBetween } from "./zoned";

// Times are told as clocks at the company show them, wherever an agent sits: contacts, hours and figures are of there.

/** The company's time zone. */
export function zone(): string {
  return session.value?.time_zone ?? "UTC";
}

/** "14:05" */
export function timeOf(at: string): string {
  return format(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
}

/** "martes, 3 de noviembre"; of today and yesterday so. */
export function dayOf(at: string): string {
  const days = daysBetween(Date.parse(at), now.value, zone());
  if (days === 0) return say().times.today;
  if (days === 1) return say().times.yesterday;
  const far = days > 300;
  return format(at, {
    weekday: "long",
    day: "numeric",
    month: "long",
    ...(far && { year: "numeric" as const }),
  });
}

/** Today by the time, this week by the day, else by the date. */
export function shortWhen(at: string): string {
  const days = daysBetween(Date.parse(at), now.value, zone());
  if (days === 0) return timeOf(at);
  if (days === 1) return say().times.yesterday;
  if (days > 1 && days < 7) return format(at, { weekday: "short" });
  return format(at, {
    day: "numeric",
    month: "short",
    ...(days > 300 && { year: "2-digit" as const }),
  });
}

/** Day and time: "hoy 14:05", "mar., 3 nov., 14:05". */
export function fullWhen(at: string): string {
  const days = daysBetween(Date.parse(at), now.value, zone());
  if (days === 0 || days === 1) return `${dayOf(at)} ${timeOf(at)}`;
  return format(at, {
    weekday: "short",
    day: "numeric",
    month: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    ...(Math.abs(days) > 300 && { year: "numeric" as const }),
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: string, how: Intl.DateTimeFormatOptions): string {
  const key = `${language.value}|${zone()}|${JSON.stringify(how)}`;
  let known = formats.get(key);
  if (known === undefined) {
    known = new Intl.DateTimeFormat(language.value, { ...how, timeZone: zone() });
    formats.set(key, known);
  }
  return known.format(Date.parse(at));
}
