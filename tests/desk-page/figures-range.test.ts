import fc from "fast-check";
import { addDays, byOf, countDays, dayIn, daysOf, faultOfDays } from "../../assets/desk/figures/range";

test("a day is the company's: not UTC's, nor the browser's", () => {
  const at = new Date("2026-11-28T02:30:00Z");
  expect(dayIn("America/Santiago", at)).toBe("2026-11-27");
  expect(dayIn("Europe/Lisbon", at)).toBe("2026-11-28");
  expect(dayIn("Pacific/Auckland", new Date("2026-11-28T11:30:00Z"))).toBe("2026-11-29");
});

test("ranges are told by the calendar", () => {
  expect(daysOf("today", "2026-03-01")).toEqual({ from: "2026-03-01", to: "2026-03-01" });
  expect(daysOf("yesterday", "2026-03-01")).toEqual({ from: "2026-02-28", to: "2026-02-28" });
  expect(daysOf("week", "2026-03-03")).toEqual({ from: "2026-02-25", to: "2026-03-03" });
  expect(daysOf("month", "2026-03-03")).toEqual({ from: "2026-03-01", to: "2026-03-03" });
  expect(daysOf("last_month", "2026-03-31")).toEqual({ from: "2026-02-01", to: "2026-02-28" });
  expect(daysOf("last_month", "2028-03-31")).toEqual({ from: "2028-02-01", to: "2028-02-29" });
  expect(daysOf("last_month", "2026-01-15")).toEqual({ from: "2025-12-01", to: "2025-12-31" });
});

test("a day on which clocks change is one day as any other", () => {
  // Chile puts its clocks forward on the 6th of September 2026, and back on the 5th of April.
  expect(addDays("2026-09-05", 1)).toBe("2026-09-06");
  expect(addDays("2026-09-06", 1)).toBe("2026-09-07");
  expect(countDays({ from: "2026-04-04", to: "2026-04-06" })).toBe(3);
  expect(daysOf("week", "2026-09-08")).toEqual({ from: "2026-09-02", to: "2026-09-08" });
});

test("so many days later is so many days later, wherever one begins", () => {
  const day = fc
    .integer({ min: 0, max: 40_000 })
    .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 800 }), (from, days) => {
      expect(countDays({ from, to: addDays(from, days) })).toBe(days + 1);
    }),
  );
});

test("days that do not hold are told by which of them", () => {
  expect(faultOfDays({ from: "", to: "2026-11-01" })).toBe("from");
  expect(faultOfDays({ from: "2026-11-02", to: "" })).toBe("to");
  expect(faultOfDays({ from: "2026-11-02", to: "2026-11-01" })).toBe("to");
  expect(faultOfDays({ from: "2025-01-01", to: "2026-11-01" })).toBe("too-long");
  expect(faultOfDays({ from: "2026-11-01", to: "2026-11-01" })).toBeUndefined();
});

test("a day or two are told by the hour", () => {
  expect(byOf({ from: "2026-11-01", to: "2026-11-02" })).toBe("hour");
  expect(byOf({ from: "2026-11-01", to: "2026-11-03" })).toBe("day");
});
