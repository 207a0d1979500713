import { speakWait } from "../../src/ivr/speak-wait";
import { type KnownWait, waitBetween } from "../../src/ivr/wait";

const MINUTE = 60;
const HOUR = 3600;

const PHRASES: readonly [from: number, to: number, es: string, pt: string, en: string][] = [
  [0, 0, "menos de un minuto", "menos de um minuto", "less than a minute"],
  [1, 59, "menos de un minuto", "menos de um minuto", "less than a minute"],
  [60, 60, "un minuto", "um minuto", "one minute"],
  [61, 61, "2 minutos", "2 minutos", "2 minutes"],
  [90, 90, "2 minutos", "2 minutos", "2 minutes"],
  [20 * MINUTE, 20 * MINUTE, "20 minutos", "20 minutos", "20 minutes"],
  [59 * MINUTE, 59 * MINUTE, "59 minutos", "59 minutos", "59 minutes"],
  [HOUR, HOUR, "una hora", "uma hora", "one hour"],
  [HOUR + 1, HOUR + 1, "una hora y un minuto", "uma hora e um minuto", "one hour and one minute"],
  [61 * MINUTE, 61 * MINUTE, "una hora y un minuto", "uma hora e um minuto", "one hour and one minute"],
  [90 * MINUTE, 90 * MINUTE, "una hora y 30 minutos", "uma hora e 30 minutos", "one hour and 30 minutes"],
  [2 * HOUR, 2 * HOUR, "2 horas", "duas horas", "2 hours"],
  [125 * MINUTE, 125 * MINUTE, "2 horas y 5 minutos", "duas horas e 5 minutos", "2 hours and 5 minutes"],
  [3 * HOUR, 3 * HOUR, "3 horas", "3 horas", "3 hours"],
  [26 * HOUR, 26 * HOUR, "26 horas", "26 horas", "26 hours"],
  // ranges within the hour
  [5 * MINUTE, 10 * MINUTE, "entre 5 y 10 minutos", "entre 5 e 10 minutos", "between 5 and 10 minutes"],
  [301, 302, "entre 5 y 6 minutos", "entre 5 e 6 minutos", "between 5 and 6 minutes"],
  [MINUTE, 2 * MINUTE, "entre uno y 2 minutos", "entre um e 2 minutos", "between one and 2 minutes"],
  // ranges that begin at nothing
  [0, MINUTE, "hasta un minuto", "até um minuto", "up to one minute"],
  [30, 10 * MINUTE, "hasta 10 minutos", "até 10 minutos", "up to 10 minutes"],
  [0, HOUR, "hasta una hora", "até uma hora", "up to one hour"],
  [0, 65 * MINUTE, "hasta una hora y 5 minutos", "até uma hora e 5 minutos", "up to one hour and 5 minutes"],
  // ranges across the hour
  [
    59 * MINUTE,
    HOUR,
    "entre 59 minutos y una hora",
    "entre 59 minutos e uma hora",
    "between 59 minutes and one hour",
  ],
  [
    50 * MINUTE,
    70 * MINUTE,
    "entre 50 minutos y una hora y 10 minutos",
    "entre 50 minutos e uma hora e 10 minutos",
    "between 50 minutes and one hour and 10 minutes",
  ],
  [
    MINUTE,
    2 * HOUR,
    "entre un minuto y 2 horas",
    "entre um minuto e duas horas",
    "between one minute and 2 hours",
  ],
  // ranges of whole hours
  [HOUR, 2 * HOUR, "entre una y 2 horas", "entre uma e duas horas", "between one and 2 hours"],
  [2 * HOUR, 3 * HOUR, "entre 2 y 3 horas", "entre duas e 3 horas", "between 2 and 3 hours"],
  [
    90 * MINUTE,
    2 * HOUR,
    "entre una hora y 30 minutos y 2 horas",
    "entre uma hora e 30 minutos e duas horas",
    "between one hour and 30 minutes and 2 hours",
  ],
];

describe("a wait between two numbers of seconds is said", () => {
  test.each(PHRASES)("%d s, %d s: %s", (from, to, es, pt, en) => {
    const wait = waitBetween(from, to) as KnownWait;
    expect(wait.kind).toBe("known");
    expect(speakWait(wait, "es")).toBe(es);
    expect(speakWait(wait, "pt")).toBe(pt);
    expect(speakWait(wait, "en")).toBe(en);
  });
});
