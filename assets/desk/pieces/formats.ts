import { session } from "../session/session";
import { language } from "../words/words";
import { type Formats, localeOf, makeFormats } from "./make-formats";

const made = new Map<string, Formats>();

/** How things are written now: in the page's language, moments in the company's time zone. */
export function formats(): Formats {
  const locale = localeOf(language.value, navigator.languages);
  const timeZone = session.value?.time_zone ?? "UTC";
  const key = `${locale} ${timeZone}`;
  const known = made.get(key) ?? makeFormats(locale, timeZone);
  made.set(key, known);
  return known;
}
