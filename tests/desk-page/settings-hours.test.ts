import { readSpans } from "../../assets/desk/admin/settings/editors/spans";

test.each([
  ["09:00-18:00", ["09:00-18:00"]],
  ["9-18", ["09:00-18:00"]],
  ["9:00 – 13.30, 15h00-18:00", ["09:00-13:30", "15:00-18:00"]],
  ["9 a 13 y 15 a 18", ["09:00-13:00", "15:00-18:00"]],
  ["00:00-24:00", ["00:00-24:00"]],
  ["22:00-02:00", ["22:00-02:00"]],
  ["", []],
  ["  ", []],
])("hours are read as people write them: %s", (text, spans) => {
  expect(readSpans(text)).toEqual(spans);
});

test.each(["mañana", "9", "9-", "25:00-26:00", "09:60-10:00", "24:30-25:00", "9-18 x"])(
  "what are no hours is nothing: %s",
  (text) => {
    expect(readSpans(text)).toBeUndefined();
  },
);
