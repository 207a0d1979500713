import { formats } from "../../../pieces/formats";
import { settingsWords } from "../words/words";
import { type Placeholders, placeholderFaults } from "./placeholder-faults";

// What is seen at once, in the page's language, before anything is saved. The services check all of it again, and more.

export function textFault(text: string, placeholders: Placeholders): string | undefined {
  const { editors: words } = settingsWords.say();
  const { unknown, missing } = placeholderFaults(text, placeholders);
  const braced = (names: readonly string[]) => names.map((name) => `{${name}}`).join(", ");
  const faults = [
    ...(unknown.length > 0 ? [words.unknownPlaceholders(braced(unknown))] : []),
    ...(missing.length > 0 ? [words.missingPlaceholders(braced(missing))] : []),
  ];
  return faults.length === 0 ? undefined : faults.join(" ");
}

export function numberFault(
  value: number | null,
  { low, high, isOptional }: { low?: number | undefined; high?: number | undefined; isOptional: boolean },
): string | undefined {
  const { editors: words } = settingsWords.say();
  if (value === null) return isOptional ? undefined : words.neededNumber;
  const { count } = formats();
  const fits = Number.isInteger(value) && value >= (low ?? 0) && value <= (high ?? Number.MAX_SAFE_INTEGER);
  return fits ? undefined : words.numberFault(count(low ?? 0), high === undefined ? "" : count(high));
}
