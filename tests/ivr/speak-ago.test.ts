import fc from "fast-check";
import { LANGUAGES } from "../../src/contact/language";
import { speakAgo } from "../../src/ivr/speak-ago";

const HOUR = 60;
const DAY = 24 * HOUR;

const PHRASES: readonly [minutes: number, es: string, pt: string, en: string][] = [
  [-5, "hace un momento", "agora há pouco", "a moment ago"],
  [0, "hace un momento", "agora há pouco", "a moment ago"],
  [0.9, "hace un momento", "agora há pouco", "a moment ago"],
  [1, "hace un minuto", "há um minuto", "one minute ago"],
  [1.99, "hace un minuto", "há um minuto", "one minute ago"],
  [2, "hace 2 minutos", "há 2 minutos", "2 minutes ago"],
  [5, "hace 5 minutos", "há 5 minutos", "5 minutes ago"],
  [59.9, "hace 59 minutos", "há 59 minutos", "59 minutes ago"],
  [HOUR, "hace una hora", "há uma hora", "one hour ago"],
  [HOUR + 1, "hace una hora y un minuto", "há uma hora e um minuto", "one hour and one minute ago"],
  [90, "hace una hora y 30 minutos", "há uma hora e 30 minutos", "one hour and 30 minutes ago"],
  [119.5, "hace una hora y 59 minutos", "há uma hora e 59 minutos", "one hour and 59 minutes ago"],
  [2 * HOUR, "hace 2 horas", "há duas horas", "2 hours ago"],
  [2 * HOUR + 40, "hace 2 horas", "há duas horas", "2 hours ago"],
  [3 * HOUR, "hace 3 horas", "há 3 horas", "3 hours ago"],
  [DAY - 1, "hace 23 horas", "há 23 horas", "23 hours ago"],
  [DAY, "hace un día", "há um dia", "one day ago"],
  [2 * DAY - 1, "hace un día", "há um dia", "one day ago"],
  [2 * DAY, "hace 2 días", "há 2 dias", "2 days ago"],
  [30 * DAY, "hace 30 días", "há 30 dias", "30 days ago"],
];

describe("what was so many minutes ago is said", () => {
  test.each(PHRASES)("%d min: %s", (minutes, es, pt, en) => {
    expect(speakAgo(minutes, "es")).toBe(es);
    expect(speakAgo(minutes, "pt")).toBe(pt);
    expect(speakAgo(minutes, "en")).toBe(en);
  });

  test.each(LANGUAGES)(
    "in the language %s, without a fraction, a bare one or what is no number",
    (language) => {
      fc.assert(
        fc.property(fc.double({ min: -1e6, max: 1e6 }), (minutes) => {
          expect(speakAgo(minutes, language)).not.toMatch(/\b[01] |NaN|undefined|[.,-]/);
        }),
      );
    },
  );
});
