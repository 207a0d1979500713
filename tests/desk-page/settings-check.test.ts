import { isDayLine } from "../../assets/desk/admin/settings/editors/is-day-line";
import { placeholderFaults } from "../../assets/desk/admin/settings/editors/placeholder-faults";

test("what may not stand in a text is told, and what has to", () => {
  const placeholders = { may: ["company", "options"], must: ["options"] };
  expect(placeholderFaults("¿Se refiere a {options}?", placeholders)).toEqual({ unknown: [], missing: [] });
  expect(placeholderFaults("¿Cuál, {nombre}?", placeholders)).toEqual({
    unknown: ["nombre"],
    missing: ["options"],
  });
  expect(placeholderFaults("{}", placeholders).unknown).toEqual([""]);
  // Where none is written the usual is said, which has all of them.
  expect(placeholderFaults("", placeholders)).toEqual({ unknown: [], missing: [] });
});

test.each(["2026-09-18", "12-25", "02-29", "2028-02-29"])("a day: %s", (line) => {
  expect(isDayLine(line)).toBe(true);
});

test.each(["2026-02-29", "13-01", "25-12-2026", "navidad", "2026-9-18", ""])("no day: %s", (line) => {
  expect(isDayLine(line)).toBe(false);
});
