import { measureFigures } from "./figures";

/** A month with few events in it, and one with a million. */
export async function printFigures(): Promise<void> {
  for (const { events, read, fresh, first } of await measureFigures([10_000, 1_000_000])) {
    const bar = events >= 1_000_000 ? `, under 300: ${fresh < 300 ? "met" : "NOT MET"}` : "";
    console.log(
      `the figures of a month with ${events} events\n  read                                  ${read.toFixed(0)} ms\n  with a minute's events that are new   ${fresh.toFixed(0)} ms${bar}\n  all of it, taken in the first time    ${first.toFixed(0)} ms\n`,
    );
  }
}
