import { isDeepStrictEqual } from "node:util";
import { optionPath, readPath } from "./field-path";
import type { Changes, Fields, FieldValue, LeadsValue } from "./fields";
import { orderOf } from "./write-fields";

/** The fields with changes; of options only those that some menu lists. In the order of the file, an added option's in its place. */
export function applyChanges(file: Fields, changes: Changes): Fields {
  const all: Fields = { ...file, ...changes };
  const entries: [string, FieldValue][] = [];
  const senders = new Set<string>();
  for (const [path, value] of Object.entries(file)) {
    const place = readPath(path);
    if (place?.option === undefined) {
      entries.push([path, Object.hasOwn(changes, path) ? (changes[path] ?? null) : value]);
    } else if (place.sender !== undefined && !senders.has(place.sender)) {
      senders.add(place.sender);
      entries.push(...menuEntries(all, place.sender, ""));
    }
  }
  return Object.fromEntries(entries);
}

function menuEntries(all: Fields, sender: string, menu: string): [string, FieldValue][] {
  const keys = orderOf(all, sender, menu);
  return [
    [optionPath(sender, menu, "order"), keys],
    ...keys.flatMap((key): [string, FieldValue][] => {
      const leads = all[optionPath(sender, key, "leads")] as LeadsValue | undefined;
      return [
        [optionPath(sender, key, "title"), all[optionPath(sender, key, "title")] ?? null],
        [optionPath(sender, key, "words"), all[optionPath(sender, key, "words")] ?? {}],
        ...(leads === undefined ? [] : [[optionPath(sender, key, "leads"), leads] as [string, FieldValue]]),
        ...(leads?.to === "menu" ? menuEntries(all, sender, key) : []),
      ];
    }),
  ];
}

/** What of some fields differs from the file's. */
export function changesOf(file: Fields, fields: Fields): Changes {
  return Object.fromEntries(
    Object.entries(fields).filter(([path, value]) => !isSame(ofFile(path, file), value)),
  );
}

/** What a file says; of an option that was added what it has where nothing is said of it. */
function ofFile(path: string, file: Fields): FieldValue | undefined {
  if (Object.hasOwn(file, path)) return file[path];
  if (path.endsWith("/title")) return null;
  if (path.endsWith("/words")) return {};
  return path.endsWith("/order") ? [] : undefined;
}

type Values = Readonly<Record<string, unknown>>;

export function isSame(one: unknown, other: unknown): boolean {
  return isDeepStrictEqual(one, other);
}

/** The paths whose values differ between two sets of fields. */
export function differingPaths(before: Values, after: Values): readonly string[] {
  const paths = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...paths].filter((path) => !isSame(before[path], after[path]));
}
