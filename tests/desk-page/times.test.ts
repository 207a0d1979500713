import { windowLeft } from "../../assets/desk/tickets/composer/window-left";
import { fieldOfInstant, instantOfField, snoozeTimes } from "../../assets/desk/tickets/doing/snooze-times";
import { shortDuration, shortestDuration } from "../../assets/desk/time/durations";
import { daysBetween, instantOf, wallTime } from "../../assets/desk/time/zoned";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const SANTIAGO = "America/Santiago";
const iso = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());

test("a wait is told in at most two units", () => {
  expect(shortDuration(-5)).toBe("0 min");
  expect(shortDuration(59 * MINUTE)).toBe("59 min");
  expect(shortDuration(3 * HOUR + 12 * MINUTE)).toBe("3 h 12 min");
  expect(shortDuration(2 * HOUR)).toBe("2 h");
  expect(shortDuration(50 * HOUR)).toBe("2 d 2 h");
  expect(shortestDuration(3 * HOUR + 12 * MINUTE)).toBe("3 h");
});

describe("clocks of the company", () => {
  test("go there and back, summer and winter", () => {
    for (const at of ["2026-01-15T12:34:00.000Z", "2026-07-15T23:59:00.000Z"]) {
      expect(iso(instantOf(wallTime(Date.parse(at), SANTIAGO), SANTIAGO))).toBe(at);
    }
  });

  test("where an hour is left out, and where one comes twice", () => {
    // Chile: 5 April 2026 at 00:00 back to 23:00; 6 September 2026 at 00:00 on to 01:00.
    const missing = { year: 2026, month: 9, day: 6, hour: 0, minute: 30 };
    expect(iso(instantOf(missing, SANTIAGO))).toBe("2026-09-06T04:30:00.000Z");
    const twice = { year: 2026, month: 4, day: 4, hour: 23, minute: 30 };
    expect(iso(instantOf(twice, SANTIAGO))).toBe("2026-04-05T02:30:00.000Z");
  });

  test("count days by the calendar, not by 24 hours", () => {
    const lateEvening = Date.parse("2026-11-03T02:50:00Z");
    const soonAfter = Date.parse("2026-11-03T03:10:00Z");
    expect(daysBetween(lateEvening, soonAfter, SANTIAGO)).toBe(1);
    expect(daysBetween(lateEvening, soonAfter, "UTC")).toBe(0);
  });
});

describe("when a ticket may come back", () => {
  const names = (now: string) => snoozeTimes(Date.parse(now), SANTIAGO).map(({ name }) => name);

  test("on a Tuesday morning: an hour, the afternoon, tomorrow, Monday", () => {
    const times = snoozeTimes(Date.parse("2026-11-03T13:00:00Z"), SANTIAGO);
    expect(times.map(({ name, at }) => `${name} ${iso(at)}`)).toEqual([
      "hour 2026-11-03T14:00:00.000Z",
      "afternoon 2026-11-03T18:00:00.000Z",
      "tomorrow 2026-11-04T12:00:00.000Z",
      "monday 2026-11-09T12:00:00.000Z",
    ]);
  });

  test("no afternoon once it is there, no Monday where it is tomorrow, the next one on a Monday", () => {
    expect(names("2026-11-03T18:30:00Z")).toEqual(["hour", "tomorrow", "monday"]);
    expect(names("2026-11-08T13:00:00Z")).toEqual(["hour", "afternoon", "tomorrow"]);
    expect(iso(snoozeTimes(Date.parse("2026-11-09T13:00:00Z"), SANTIAGO).at(-1)?.at)).toBe(
      "2026-11-16T12:00:00.000Z",
    );
  });

  test("tomorrow at nine is at nine over the change to summer time", () => {
    const tomorrow = snoozeTimes(Date.parse("2026-09-05T20:00:00Z"), SANTIAGO).find(
      ({ name }) => name === "tomorrow",
    );
    expect(wallTime(tomorrow?.at ?? 0, SANTIAGO)).toMatchObject({ day: 6, hour: 9, minute: 0 });
  });

  test("a field for a date says what the company's clocks show", () => {
    expect(iso(instantOfField("2026-11-03T09:30", SANTIAGO))).toBe("2026-11-03T12:30:00.000Z");
    expect(fieldOfInstant(Date.parse("2026-11-03T12:30:00Z"), SANTIAGO)).toBe("2026-11-03T09:30");
    expect(instantOfField("", SANTIAGO)).toBeUndefined();
  });
});

test("a window's end draws nearer, and it is closed at its end though the service has not said so", () => {
  const window = { open: true, closes_at: "2026-11-03T12:00:00.000Z" };
  const at = (before: number) => windowLeft(window, Date.parse(window.closes_at) - before).kind;
  expect([at(10 * HOUR), at(HOUR), at(5 * MINUTE), at(0)]).toEqual(["open", "soon", "closing", "closed"]);
  expect(windowLeft({ open: false, closes_at: null }, 0)).toEqual({ kind: "closed" });
  // A computer whose clock is slow.
  expect(windowLeft({ ...window, open: false }, 0)).toEqual({ kind: "closed" });
});
