import type { FieldKind, FieldValues } from "../../../../src/config/settings/fields";
import type { FieldChange, FieldJson, FieldValue } from "../../../../src/edge/settings-contract";

/** A field whose kind tells what its value is. */
export type Field<Kind extends FieldKind = FieldKind> = {
  readonly [Each in Kind]: Omit<FieldJson, "kind" | "value" | "file"> & {
    readonly kind: Each;
    readonly value: FieldValues[Each];
    readonly file?: FieldValues[Each];
  };
}[Kind];

/** The services wrote each value by its kind. */
export function typed(fields: readonly FieldJson[]): readonly Field[] {
  return fields as readonly Field[];
}

/** What is typed and not saved, by path. */
export type Draft = Readonly<Record<string, FieldValue>>;

/** Whether two values say the same, in whatever order their parts were written. */
export function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .map(([name, part]) => [name, sorted(part)] as const)
      .toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

/** Puts a value in a draft; takes it out where it is what is saved already. */
export function withValue(draft: Draft, path: string, value: FieldValue, saved?: FieldValue): Draft {
  const { [path]: _, ...rest } = draft;
  return saved !== undefined && isSame(value, saved) ? rest : { ...rest, [path]: value };
}

/** The fields with what is typed in them, and those of options that are added. */
export function withDraft(fields: readonly Field[], draft: Draft): readonly Field[] {
  const known = new Set(fields.map(({ path }) => path));
  const changed = fields.map((field) => (field.path in draft ? put(field, draft[field.path]) : field));
  const added = Object.entries(draft).flatMap(([path, value]) => {
    const field = known.has(path) ? undefined : addedField(path, value);
    return field === undefined ? [] : [field];
  });
  return [...changed, ...added];
}

function put(field: Field, value: FieldValue | undefined): Field {
  return { ...field, value } as Field;
}

/** What an option that is added in the page has, with the limits that those of the file have. */
function addedField(path: string, value: FieldValue): Field | undefined {
  const [, sender = "", option = "", part] =
    /^senders\/([^/]+)\/options\/([^/]+)\/(title|words|leads)$/.exec(path) ?? [];
  const place = { path, sender, option, value };
  switch (part) {
    case "title":
      return { ...place, name: "option_title", kind: "text", optional: true, longest: 60 } as Field;
    case "words":
      return { ...place, name: "option_words", kind: "words", optional: false, longest: 100 } as Field;
    case "leads":
      return { ...place, name: "option_leads", kind: "leads", optional: false, longest: 1_500 } as Field;
    default:
      return undefined;
  }
}

/** What is sent to be saved. What belongs to an option that is in no menu any more is not. */
export function changesOf(fields: readonly Field[], draft: Draft): readonly FieldChange[] {
  const listed = new Set(
    withDraft(fields, draft).flatMap((field) =>
      field.kind === "order" ? field.value.map((key) => `${field.sender}/${key}`) : [],
    ),
  );
  return Object.entries(draft)
    .filter(([path]) => {
      const [, sender, option] = /^senders\/([^/]+)\/options\/([^/]+)\//.exec(path) ?? [];
      return option === undefined || listed.has(`${sender}/${option}`);
    })
    .map(([path, value]) => ({ path, value }));
}

/** What somebody else saved meanwhile where something is typed, too: the path, and what they wrote. */
export function clashesOf(
  before: readonly Field[],
  after: readonly Field[],
  draft: Draft,
): Readonly<Record<string, FieldValue>> {
  const old = new Map(before.map(({ path, value }) => [path, value] as const));
  return Object.fromEntries(
    after
      .filter(({ path, value }) => path in draft && old.has(path) && !isSame(old.get(path), value))
      .filter(({ path, value }) => !isSame(draft[path], value))
      .map(({ path, value }) => [path, value]),
  );
}

/** Without what is saved already, as where somebody else typed the same. */
export function withoutSaved(fields: readonly Field[], draft: Draft): Draft {
  const saved = new Map(fields.map(({ path, value }) => [path, value] as const));
  return Object.fromEntries(
    Object.entries(draft).filter(([path, value]) => !saved.has(path) || !isSame(saved.get(path), value)),
  );
}

/** A key for an option that is added: in a menu within another, after that menu's key. */
export function newKey(menu: string, taken: readonly string[], random: () => number = Math.random): string {
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  const name = `x${Array.from({ length: 7 }, () => letters[Math.floor(random() * letters.length)]).join("")}`;
  const key = menu === "" ? name : `${menu}.${name}`;
  return taken.includes(key) ? newKey(menu, taken, random) : key;
}

/** The paths of a menu's order and of an option's parts. */
export function orderPath(sender: string, menu: string): string {
  return menu === "" ? `senders/${sender}/order` : `senders/${sender}/options/${menu}/order`;
}

export function optionPath(sender: string, option: string, part: "title" | "words" | "leads"): string {
  return `senders/${sender}/options/${option}/${part}`;
}
