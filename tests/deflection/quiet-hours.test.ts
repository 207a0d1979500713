import fc from "fast-check";
import { isQuiet, isTooLateAtNight } from "../../src/deflection/quiet-hours";

const NIGHT = { from: 22 * 60, to: 8 * 60 };
const SIESTA = { from: 14 * 60, to: 16 * 60 };

const SANTIAGO = "America/Santiago";

describe("night over midnight", () => {
  test.each([
    ["21:59", false],
    ["22:00", true],
    ["23:59", true],
    ["00:00", true],
    ["07:59", true],
    ["08:00", false],
    ["12:00", false],
  ])("from 22:00 to 08:00, at %s: %p", (time, quiet) => {
    expect(isQuiet(new Date(`2026-11-22T${time}:00Z`), "UTC", NIGHT)).toBe(quiet);
  });

  test.each([
    ["13:59", false],
    ["14:00", true],
    ["15:59", true],
    ["16:00", false],
    ["00:00", false],
  ])("from 14:00 to 16:00, within one day, at %s: %p", (time, quiet) => {
    expect(isQuiet(new Date(`2026-11-22T${time}:00Z`), "UTC", SIESTA)).toBe(quiet);
  });

  test("to the second: the last minute of the night is all night", () => {
    expect(isQuiet(new Date("2026-11-22T07:59:59.999Z"), "UTC", NIGHT)).toBe(true);
    expect(isQuiet(new Date("2026-11-22T21:59:59.999Z"), "UTC", NIGHT)).toBe(false);
  });

  test("that begins when it ends is none", () => {
    const minutes = fc.integer({ min: 0, max: 1_439 });
    fc.assert(
      fc.property(minutes, fc.date({ noInvalidDate: true }), (minute, now) => {
        expect(isQuiet(now, "UTC", { from: minute, to: minute })).toBe(false);
      }),
    );
  });

  test("and the day that it leaves over are one another's rest, whenever", () => {
    const minutes = fc.integer({ min: 0, max: 1_439 });
    const zones = fc.constantFrom("UTC", SANTIAGO, "Asia/Kathmandu", "Pacific/Chatham", "America/St_Johns");
    const now = fc.date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true });
    fc.assert(
      fc.property(minutes, minutes, zones, now, (from, to, zone, moment) => {
        fc.pre(from !== to);
        const night = isQuiet(moment, zone, { from, to });
        expect(isQuiet(moment, zone, { from: to, to: from })).toBe(!night);
      }),
    );
  });
});

describe("night where the line is", () => {
  test.each([
    ["2026-11-22T00:59:00Z", SANTIAGO, false], // 21:59
    ["2026-11-22T01:00:00Z", SANTIAGO, true], // 22:00
    ["2026-11-22T01:00:00Z", "America/Bogota", false], // 20:00
    ["2026-11-22T01:00:00Z", "Europe/Madrid", true], // 02:00
    ["2026-11-22T02:14:00Z", "Asia/Kathmandu", true], // 07:59, at UTC+5:45
    ["2026-11-22T02:15:00Z", "Asia/Kathmandu", false], // 08:00
  ])("at %s in %s: %p", (moment, zone, quiet) => {
    expect(isQuiet(new Date(moment), zone, NIGHT)).toBe(quiet);
  });

  // Chile's summer is UTC-3, its winter UTC-4; it changed on 5 April and 6 September 2026.
  test.each([
    ["2026-01-15T11:00:00Z", false], // 08:00 in summer
    ["2026-07-15T11:00:00Z", true], // 07:00 in winter
    ["2026-07-15T12:00:00Z", false],
    ["2026-01-15T01:00:00Z", true], // 22:00 in summer
    ["2026-07-15T01:00:00Z", false], // 21:00 in winter
  ])("follows daylight saving: at %s in Santiago %p", (moment, quiet) => {
    expect(isQuiet(new Date(moment), SANTIAGO, NIGHT)).toBe(quiet);
  });

  test("in a night that has 02:30 twice, or never, the whole of it is night", () => {
    const hour = 3_600_000;
    // Madrid: 03:00 became 02:00 on 25 October 2026, and 02:00 became 03:00 on 29 March 2026.
    for (const [begin, hours] of [
      ["2026-10-24T20:00:00Z", 11],
      ["2026-03-28T21:00:00Z", 9],
    ] as const) {
      const start = new Date(begin).getTime();
      const quiet = (at: number) => isQuiet(new Date(at), "Europe/Madrid", NIGHT);
      expect(quiet(start - 60_000)).toBe(false);
      for (let at = start; at < start + hours * hour; at += hour / 4) expect(quiet(at)).toBe(true);
      expect(quiet(start + hours * hour)).toBe(false);
    }
  });
});

describe("a message at night", () => {
  const now = new Date("2026-11-22T05:00:00Z");
  const asked = (minutesAgo: number) => new Date(now.getTime() - minutesAgo * 60_000);
  const tooLate = (minutesAgo: number, quiet: typeof NIGHT | undefined = NIGHT) =>
    isTooLateAtNight(asked(minutesAgo), now, SANTIAGO, quiet);

  test.each([
    [0, false],
    [14.99, false],
    [15, true],
    [60, true],
  ])("that was asked for %d minutes ago: too late %p", (minutes, late) => {
    expect(tooLate(minutes)).toBe(late);
  });

  test("is never too late where there is no night", () => {
    expect(isTooLateAtNight(asked(600), now, SANTIAGO, undefined)).toBe(false);
  });

  test("is not too late by day, however long ago it was asked for", () => {
    const noon = new Date("2026-11-22T15:00:00Z");
    expect(isTooLateAtNight(new Date(0), noon, SANTIAGO, NIGHT)).toBe(false);
  });

  test("is sent when a clock is behind: it cannot be asked for in the future", () => {
    expect(tooLate(-5)).toBe(false);
  });
});
