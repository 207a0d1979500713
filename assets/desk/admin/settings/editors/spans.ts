/** "09:00-13:00, 15:00-18:00" as spans, written as the services take them; nothing where one is none. */
export function readSpans(text: string): readonly string[] | undefined {
  const parts = text
    .split(/[,;\n]| y | e | and /)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const spans = parts.map(readSpan);
  return spans.every((span) => span !== undefined) ? spans : undefined;
}

/** "9-18", "9:00 – 18.30" as "09:00-18:30"; nothing where it is no span. What overlaps is for the services to tell. */
function readSpan(text: string): string | undefined {
  const [, from = "", fromMinutes = "00", to = "", toMinutes = "00"] =
    /^(\d{1,2})(?:[:.h](\d\d))?\s*[-–a]\s*(\d{1,2})(?:[:.h](\d\d))?$/.exec(text) ?? [];
  const [begin, end] = [timeOf(from, fromMinutes), timeOf(to, toMinutes)];
  return begin === undefined || end === undefined ? undefined : `${begin}-${end}`;
}

function timeOf(hours: string, minutes: string): string | undefined {
  if (hours === "" || Number(minutes) > 59 || Number(hours) * 60 + Number(minutes) > 1_440) return undefined;
  return `${hours.padStart(2, "0")}:${minutes}`;
}
