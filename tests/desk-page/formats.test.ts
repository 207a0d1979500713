import { durationInWords, localeOf, makeFormats } from "../../assets/desk/pieces/make-formats";

const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ");

test("what lasted is told in its two largest units, rounded down", () => {
  const told = (seconds: number) => plain(durationInWords(seconds, "es"));
  expect(told(0)).toBe("0 s");
  expect(told(59.9)).toBe("59 s");
  expect(told(60)).toBe("1 min");
  expect(told(3_599)).toBe("59 min 59 s");
  expect(told(3_600)).toBe("1 h");
  expect(told(3_900)).toBe("1 h 5 min");
  // The minutes are left out: they say nothing beside days.
  expect(told(2 * 86_400 + 40 * 60)).toBe("2 d");
  expect(told(2 * 86_400 + 3 * 3_600)).toBe("2 d 3 h");
  // In Chile Intl would write "2 dd.".
  expect(plain(durationInWords(2 * 86_400, "es-CL"))).toBe("2 d");
});

test("a clock that is behind shows no wait of less than nothing", () => {
  expect(plain(durationInWords(-12, "en"))).toBe("0 sec");
});

test("numbers are written as where the reader lives, in the page's language", () => {
  expect(localeOf("es", ["en-US", "es-MX"])).toBe("es-MX");
  expect(localeOf("pt", ["en-US", "es-MX"])).toBe("pt-BR");
  expect(makeFormats("es-CL", "America/Santiago").count(1234.56)).toBe("1.234,6");
  expect(makeFormats("en-US", "America/Santiago").percent(0.1234)).toBe("12.3%");
});

test("a moment is told in the company's time, a day of the calendar is the same everywhere", () => {
  const { time, day, weekday } = makeFormats("en-GB", "America/Santiago");
  expect(time("2026-11-28T02:30:00Z")).toBe("23:30");
  expect(day("2026-11-28")).toBe("28 Nov 2026");
  expect([0, 6].map(weekday)).toEqual(["Mon", "Sun"]);
});

test("what is counted up to 1,000 says so", () => {
  const { capped } = makeFormats("en", "UTC");
  expect([capped(999), capped(1_000)]).toEqual(["999", "1,000+"]);
});

test("a rate below the smallest coin is not nothing", () => {
  const { rate, money } = makeFormats("en-US", "UTC");
  expect(rate(0.0035, "USD")).toBe("$0.0035");
  expect(money(12.5, "USD")).toBe("$12.50");
});
