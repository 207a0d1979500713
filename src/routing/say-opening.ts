import { DateTime } from "luxon";
import type { Language } from "../contact/language";

/** When something opens, as one says it today: "hoy a las 15:00", "mañana a las 9:00", "el lunes a las 9:00". */
export function sayOpening(opensAt: number, now: number, timeZone: string, language: Language): string {
  const locale = LOCALES[language];
  const opens = DateTime.fromMillis(opensAt, { zone: timeZone }).setLocale(locale);
  const today = DateTime.fromMillis(now, { zone: timeZone }).startOf("day");
  const days = Math.round(opens.startOf("day").diff(today, "days").days);
  return `${sayDay(opens, days, language)} ${sayTime(opens, language)}`;
}

const LOCALES: Readonly<Record<Language, string>> = { es: "es-CL", pt: "pt-BR", en: "en-US" };

const NEAR: Readonly<Record<Language, readonly [today: string, tomorrow: string]>> = {
  es: ["hoy", "mañana"],
  pt: ["hoje", "amanhã"],
  en: ["today", "tomorrow"],
};

function sayDay(day: DateTime, days: number, language: Language): string {
  const near = NEAR[language][days];
  if (near !== undefined) return near;
  const weekday = day.toFormat("cccc");
  if (days < 7)
    return { es: `el ${weekday}`, pt: `${article(day)} ${weekday}`, en: `on ${weekday}` }[language];
  return {
    es: `el ${weekday} ${day.day} de ${day.toFormat("LLLL")}`,
    pt: `${article(day)} ${weekday}, ${day.day} de ${day.toFormat("LLLL")}`,
    en: `on ${weekday}, ${day.toFormat("LLLL")} ${day.day}`,
  }[language];
}

/** Saturday and Sunday are masculine in Portuguese, the other days feminine. */
function article({ weekday }: DateTime): "no" | "na" {
  return weekday >= 6 ? "no" : "na";
}

function sayTime(time: DateTime, language: Language): string {
  const { hour, minute } = time;
  const minutes = String(minute).padStart(2, "0");
  switch (language) {
    case "es":
      return `${hour === 1 ? "a la" : "a las"} ${hour}:${minutes}`;
    case "pt":
      return `${hour === 1 || hour === 0 ? "à" : "às"} ${hour}h${minute === 0 ? "" : minutes}`;
    case "en":
      return `at ${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? "" : `:${minutes}`} ${hour < 12 ? "am" : "pm"}`;
  }
}
