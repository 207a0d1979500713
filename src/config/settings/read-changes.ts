import { applyChanges } from "./apply-changes";
import { isAddedKey, menuOfKey, optionPath, readPath } from "./field-path";
import { rulesOf } from "./field-rules";
import { readValue } from "./field-schema";
import type { Changes, Fields, FieldValue } from "./fields";
import { orderOf } from "./write-fields";

/** What somebody wants changed, as it was sent. */
export interface GivenChange {
  readonly path: string;
  readonly value: unknown;
}

export interface FieldFault {
  /** A field's path, and after "#" what of its value. */
  readonly field: string;
  readonly detail: string;
}

export type ReadChanges =
  | { readonly kind: "ok"; readonly changes: Changes }
  | { readonly kind: "faults"; readonly faults: readonly FieldFault[] };

/** Reads changes that come upon others, each value in its plain form. Tells all that is no field, or no value of it. */
export function readChanges(given: readonly GivenChange[], file: Fields, upon: Changes): ReadChanges {
  const faults: FieldFault[] = [];
  const changes: Record<string, FieldValue> = {};
  for (const { path, value } of given) {
    const place = readPath(path);
    const isAdded = place?.option !== undefined && (isAddedKey(place.option) || place.name === "order");
    if (place === undefined || !(Object.hasOwn(file, path) || isAdded)) {
      faults.push({ field: path, detail: "is no field that can be changed" });
      continue;
    }
    if (Object.hasOwn(changes, path)) faults.push({ field: path, detail: "stands twice" });
    const read = readValue(place.kind, rulesOf(place).optional, value);
    if (read.kind === "ok") changes[path] = read.value;
    else faults.push(...read.faults.map(({ within, detail }) => ({ field: fieldOf(path, within), detail })));
  }
  const all = { ...upon, ...changes };
  faults.push(...(faults.length === 0 ? orderFaults(file, all) : []));
  return faults.length > 0 ? { kind: "faults", faults } : { kind: "ok", changes: all };
}

/** Menus list what they have in the file, and what was added to them; and what was added leads somewhere. */
function orderFaults(file: Fields, changes: Changes): readonly FieldFault[] {
  const fields = applyChanges(file, changes);
  return Object.keys(fields).flatMap((path) => {
    const { sender, option: menu, name } = readPath(path) ?? {};
    if (name !== "order" || sender === undefined || menu === undefined) return [];
    return orderOf(fields, sender, menu).flatMap((key) => {
      const leads = optionPath(sender, key, "leads");
      if (menuOfKey(key) !== menu) return [{ field: path, detail: `'${key}' is an option of another menu` }];
      if (Object.hasOwn(fields, leads)) return [];
      return [
        isAddedKey(key)
          ? { field: leads, detail: "is missing; say what the option leads to" }
          : { field: path, detail: `'${key}' is no option of it` },
      ];
    });
  });
}

export const fieldOf = (path: string, within: string) => (within === "" ? path : `${path}#${within}`);
