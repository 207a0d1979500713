const clock = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const day = new Intl.DateTimeFormat("en", { weekday: "long", day: "numeric", month: "long" });
const full = new Intl.DateTimeFormat("en", { dateStyle: "medium", timeStyle: "medium" });
const short = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
});

/** The time of day, as on a message: 14:05. */
export const clockTime = (iso: string): string => clock.format(new Date(iso));

/** Date and time in full, for tooltips. */
export const fullTime = (iso: string): string => full.format(new Date(iso));

/** Date and time in few characters: 22 Nov, 14:05. */
export const shortTime = (iso: string): string => short.format(new Date(iso));

/** Today, Yesterday, or the day's name. */
export function dayName(iso: string, now: number): string {
  const date = new Date(iso);
  const yesterday = new Date(now);
  yesterday.setDate(yesterday.getDate() - 1);
  if (date.toDateString() === new Date(now).toDateString()) return "Today";
  if (date.toDateString() === yesterday.toDateString()) return "Yesterday";
  return day.format(date);
}

/** How long ago, in a few words. */
export function timeAgo(iso: string, now: number): string {
  const seconds = Math.max(0, (now - Date.parse(iso)) / 1000);
  if (seconds < 45) return "just now";
  if (seconds < 3600) return `${Math.max(1, Math.round(seconds / 60))} min ago`;
  if (seconds < 22 * 3600) return `${Math.max(1, Math.round(seconds / 3600))} h ago`;
  return `${dayName(iso, now)}, ${clockTime(iso)}`;
}

/** A call's length as m:ss. */
export function duration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
