import fc from "fast-check";
import { addOpenTime, type Hours, isOpen, nextOpening, type Span } from "../../src/routing/hours";
import { sayOpening } from "../../src/routing/say-opening";

const MINUTE = 60_000;

const at = (text: string) => new Date(text).getTime();

const DAY: readonly Span[] = [{ from: 540, to: 1_080 }];

const SHOP: Hours = {
  timeZone: "America/Santiago",
  week: [DAY, DAY, DAY, DAY, DAY, [{ from: 600, to: 840 }], []],
  holidays: ["2026-12-08", "12-25"],
};

describe("a team that is open from 9 to 18, and on Saturdays from 10 to 14", () => {
  test.each([
    ["2026-11-25T12:00:00Z", true, "Wednesday, 9:00"],
    ["2026-11-25T11:59:59Z", false, "a second before"],
    ["2026-11-25T20:59:59Z", true, "a second before 18:00"],
    ["2026-11-25T21:00:00Z", false, "18:00"],
    ["2026-11-28T13:00:00Z", true, "Saturday, 10:00"],
    ["2026-11-29T15:00:00Z", false, "Sunday"],
    ["2026-12-08T15:00:00Z", false, "a holiday of this year"],
    ["2027-12-08T15:00:00Z", true, "and not of the next"],
    ["2028-12-25T15:00:00Z", false, "a holiday of every year"],
  ])("%s: %s (%s)", (moment, open) => expect(isOpen(SHOP, at(moment))).toBe(open));

  test.each([
    ["2026-11-25T15:00:00Z", "2026-11-25T15:00:00Z"],
    ["2026-11-25T22:00:00Z", "2026-11-26T12:00:00Z"],
    ["2026-11-28T20:00:00Z", "2026-11-30T12:00:00Z"],
    ["2026-12-07T22:00:00Z", "2026-12-09T12:00:00Z"],
  ])("from %s it opens next at %s", (moment, opens) => expect(nextOpening(SHOP, at(moment))).toBe(at(opens)));

  test("counts only the time in which it is open", () => {
    expect(addOpenTime(SHOP, at("2026-11-25T20:50:00Z"), 15 * MINUTE)).toBe(at("2026-11-26T12:05:00Z"));
    expect(addOpenTime(SHOP, at("2026-11-28T16:59:00Z"), 10 * MINUTE)).toBe(at("2026-11-30T12:09:00Z"));
  });

  test("never opens where it never does", () => {
    const closed: Hours = { ...SHOP, week: [[], [], [], [], [], [], []] };
    expect(nextOpening(closed, Date.now())).toBeUndefined();
    expect(addOpenTime(closed, Date.now(), MINUTE)).toBeUndefined();
  });
});

describe("whatever the hours and the zone, also when the clocks change", () => {
  const spans = fc
    .uniqueArray(fc.integer({ min: 0, max: 48 }), { minLength: 0, maxLength: 4 })
    .map((edges) => edges.sort((a, b) => a - b))
    .map((edges) =>
      edges.flatMap((from, index) =>
        index % 2 === 0 && edges[index + 1] !== undefined
          ? [{ from: from * 30, to: (edges[index + 1] ?? 0) * 30 }]
          : [],
      ),
    );
  const hours = fc.record({
    timeZone: fc.constantFrom(
      "America/Santiago",
      "Europe/Lisbon",
      "America/Sao_Paulo",
      "Asia/Kathmandu",
      "America/New_York",
    ),
    week: fc.tuple(spans, spans, spans, spans, spans, spans, spans),
    holidays: fc.constant(["2026-04-05", "10-25"]),
  });
  // Around the changes of the clocks in these zones, and other days.
  const moments = fc
    .tuple(
      fc.constantFrom(
        "2026-03-08",
        "2026-03-29",
        "2026-04-05",
        "2026-09-06",
        "2026-10-25",
        "2026-11-01",
        "2026-06-15",
      ),
      fc.integer({ min: -1_440, max: 2_880 }),
    )
    .map(([day, minutes]) => at(`${day}T00:00:00Z`) + minutes * MINUTE);

  /** As a person would find out: by the clock on the wall. */
  function isOpenByTheWall({ timeZone, week, holidays }: Hours, moment: number): boolean {
    const parts = Object.fromEntries(
      new Intl.DateTimeFormat("en-GB", {
        ...{ timeZone, weekday: "short", year: "numeric", month: "2-digit", day: "2-digit" },
        ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
      })
        .formatToParts(moment)
        .map(({ type, value }) => [type, value]),
    ) as Record<string, string>;
    const date = `${parts.year}-${parts.month}-${parts.day}`;
    if (holidays.includes(date) || holidays.includes(date.slice(5))) return false;
    const day = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"].indexOf(parts.weekday ?? "");
    const minutes = Number(parts.hour) * 60 + Number(parts.minute);
    return (week[day] ?? []).some(({ from, to }) => from <= minutes && minutes < to);
  }

  test("it is open when the clock on the wall says so", () => {
    fc.assert(
      fc.property(hours, moments, (team, moment) => {
        // In an hour that comes twice the wall does not tell which; a span that begins or ends in it is rounded.
        const near = [-60, 60].some(
          (minutes) => isOpenByTheWall(team, moment + minutes * MINUTE) !== isOpenByTheWall(team, moment),
        );
        if (!near) expect(isOpen(team, moment)).toBe(isOpenByTheWall(team, moment));
      }),
      { numRuns: 400 },
    );
  });

  test("it opens next at the first minute in which it is open", () => {
    fc.assert(
      fc.property(hours, moments, (team, moment) => {
        const opens = nextOpening(team, moment);
        if (opens === undefined) return;
        expect(isOpen(team, opens)).toBe(true);
        for (let minute = moment; minute < Math.min(opens, moment + 2_880 * MINUTE); minute += 7 * MINUTE) {
          expect(isOpen(team, minute)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("open time that is added in two steps is added", () => {
    fc.assert(
      fc.property(
        hours,
        moments,
        fc.integer({ min: 1, max: 600 }),
        fc.integer({ min: 1, max: 600 }),
        (team, moment, first, second) => {
          const middle = addOpenTime(team, moment, first * MINUTE);
          if (middle === undefined) return;
          const end = addOpenTime(team, middle, second * MINUTE);
          const atOnce = addOpenTime(team, moment, (first + second) * MINUTE);
          // Two steps may look farther ahead than one does.
          if (atOnce !== undefined) expect(atOnce).toBe(end);
        },
      ),
      { numRuns: 200 },
    );
  });
});

test.each([
  ["2026-11-25T18:00:00Z", "hoy a las 15:00", "hoje às 15h", "today at 3 pm"],
  ["2026-11-26T12:00:00Z", "mañana a las 9:00", "amanhã às 9h", "tomorrow at 9 am"],
  ["2026-11-28T13:30:00Z", "el sábado a las 10:30", "no sábado às 10h30", "on Saturday at 10:30 am"],
  ["2026-11-30T04:00:00Z", "el lunes a la 1:00", "na segunda-feira à 1h", "on Monday at 1 am"],
  [
    "2026-12-07T12:00:00Z",
    "el lunes 7 de diciembre a las 9:00",
    "na segunda-feira, 7 de dezembro às 9h",
    "on Monday, December 7 at 9 am",
  ],
])("%s is said as one says it", (opens, es, pt, en) => {
  const now = at("2026-11-25T15:00:00Z");
  const said = (["es", "pt", "en"] as const).map((language) =>
    sayOpening(at(opens), now, "America/Santiago", language),
  );
  expect(said).toEqual([es, pt, en]);
});
