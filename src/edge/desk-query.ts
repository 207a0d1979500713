import type * as v from "valibot";
import { type RawEvent, readText } from "./parameters";
import type { FieldFault } from "./problem";

/** Longer than any field of a query may be, so that what is too long is seen to be. In characters. */
const LONGEST = 20_000;

/** The named fields of a query; what is empty is as good as absent. */
export function readQuery(event: RawEvent, names: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const text = readText(event, name, LONGEST);
      return text === undefined || text === "" ? [] : [[name, text]];
    }),
  );
}

export function queryFaults(issues: readonly v.BaseIssue<unknown>[]): readonly FieldFault[] {
  return issues.map(({ path, message }) => ({
    field: (path ?? []).map(({ key }) => String(key)).join("."),
    detail: message,
  }));
}
