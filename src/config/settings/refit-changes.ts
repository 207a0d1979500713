import { isSame } from "./apply-changes";
import { isAddedKey, menuOfKey, optionPath, readPath } from "./field-path";
import type { Changes, Fields, FieldValue, LeadsValue, WordsValue } from "./fields";
import { mergeOrder, mergeWords } from "./merge-lists";
import { orderOf } from "./write-fields";

/** A change that has no effect, and why. */
export interface LeftOut {
  readonly path: string;
  readonly value: FieldValue;
  readonly why: "gone" | "changed" | "fault";
  readonly detail?: string;
}

export interface Refitted {
  readonly changes: Changes;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Brings changes that were made on one config file to another. Words and orders are merged, as both sides meant them; what only
 * the page changed stays as the page has it; what the file has changed since is the file's. Options are found again by their
 * titles, or their words, wherever they stand now.
 */
export function refitChanges(changes: Changes, before: Fields, after: Fields): Refitted {
  const kept: Record<string, FieldValue> = {};
  const leftOut: LeftOut[] = [];
  const moved = movedOptions(before, after);
  for (const [path, value] of Object.entries(changes)) {
    const to = newPath(path, moved);
    if (to === undefined || !exists(to, after)) {
      leftOut.push({ path, value, why: "gone" });
      continue;
    }
    const fitted = refit(value, path, to, before, after, moved);
    if (fitted === undefined) leftOut.push({ path: to, value, why: "changed" });
    else if (!isSame(fitted, after[to])) kept[to] = fitted;
  }
  return { changes: kept, leftOut };
}

function exists(path: string, fields: Fields): boolean {
  const option = readPath(path)?.option;
  return (
    Object.hasOwn(fields, path) ||
    (option !== undefined && option !== "" && (isAddedKey(option) || path.endsWith("/order")))
  );
}

function refit(
  value: FieldValue,
  from: string,
  to: string,
  before: Fields,
  after: Fields,
  moved: Moved,
): FieldValue | undefined {
  const place = readPath(from);
  const [old, now] = [before[from], after[to]];
  if (place?.kind === "words") {
    return mergeWords(old as WordsValue | undefined, value as WordsValue, now as WordsValue | undefined);
  }
  if (place?.kind === "order" && place.sender !== undefined) {
    const { sender } = place;
    const renamed = (keys: readonly string[]) => keys.flatMap((key) => newKey(sender, key, moved) ?? []);
    return mergeOrder(
      renamed((old ?? []) as readonly string[]),
      renamed(value as readonly string[]),
      (now ?? []) as readonly string[],
    );
  }
  return isSame(old, now) || isSame(value, now) ? value : undefined;
}

/** By sender, then by an option's key before: its key now. */
type Moved = ReadonlyMap<string, ReadonlyMap<string, string>>;

function movedOptions(before: Fields, after: Fields): Moved {
  const senders = Object.keys(before).flatMap((path) => {
    const place = readPath(path);
    return place?.name === "welcome" && place.sender !== undefined ? [place.sender] : [];
  });
  return new Map(
    senders.map((sender) => [sender, new Map(pairsWithin("", "", { sender, before, after }))] as const),
  );
}

interface Files {
  readonly sender: string;
  readonly before: Fields;
  readonly after: Fields;
}

function pairsWithin(menu: string, menuNow: string, files: Files): readonly (readonly [string, string])[] {
  const { sender, before, after } = files;
  const left = new Set(orderOf(after, sender, menuNow));
  return orderOf(before, sender, menu).flatMap((key) => {
    const own = `${menuNow === "" ? "" : `${menuNow}.`}${key.split(".").at(-1)}`;
    const alike = [...left].filter((other) => isAlike(key, other, files));
    const found = alike.includes(own) ? own : alike[0];
    if (found === undefined) return [];
    left.delete(found);
    return [[key, found] as const, ...pairsWithin(key, found, files)];
  });
}

/** Whether two options are one: by their titles; of those without, by their words; whatever else was changed. */
function isAlike(key: string, other: string, { sender, before, after }: Files): boolean {
  const of = (fields: Fields, option: string, field: "title" | "words" | "leads") =>
    fields[optionPath(sender, option, field)];
  const title = of(before, key, "title");
  if (title !== null && isSame(title, of(after, other, "title"))) return true;
  const words = of(before, key, "words");
  const hasWords = Object.keys((words ?? {}) as object).length > 0;
  if (hasWords && isSame(words, of(after, other, "words"))) return true;
  // A new title on the same place, leading to the same: it was named anew.
  return key === other && isSame(of(before, key, "leads") as LeadsValue, of(after, other, "leads"));
}

function newKey(sender: string, key: string, moved: Moved): string | undefined {
  if (key === "") return "";
  if (!isAddedKey(key)) return moved.get(sender)?.get(key);
  const menu = newKey(sender, menuOfKey(key), moved);
  if (menu === undefined) return undefined;
  const own = key.split(".").at(-1) ?? "";
  return menu === "" ? own : `${menu}.${own}`;
}

function newPath(path: string, moved: Moved): string | undefined {
  const place = readPath(path);
  if (place?.sender === undefined || place.option === undefined) return path;
  const key = newKey(place.sender, place.option, moved);
  const field = path.slice(path.lastIndexOf("/") + 1) as "title" | "words" | "leads" | "order";
  return key === undefined ? undefined : optionPath(place.sender, key, field);
}
