import type { Settings } from "../../routing/settings";
import type { DerivaConfig } from "../define-config";
import { applyChanges, changesOf } from "./apply-changes";
import { compileFields } from "./compile-fields";
import { menuOfKey, optionPath, readPath } from "./field-path";
import type { Changes, Fields } from "./fields";
import type { LocatedFault } from "./locate-fault";
import { type LeftOut, refitChanges } from "./refit-changes";

/** A config file, as it was written and by its fields. */
export interface ConfigFile {
  readonly written: DerivaConfig;
  readonly fields: Fields;
}

export interface Fitted {
  readonly changes: Changes;
  readonly settings: Settings;
  readonly leftOut: readonly LeftOut[];
}

/**
 * Brings changes to a config file that may be another than the one they were made on. What does not hold there is left out, and
 * told; what is left always holds, if need be the file alone.
 */
export function fitChanges(made: Changes, madeOn: Fields, file: ConfigFile): Fitted {
  let { changes, leftOut } = refitChanges(made, madeOn, file.fields);
  // Each round leaves some out, if need be all.
  for (;;) {
    const fields = applyChanges(file.fields, changes);
    changes = changesOf(file.fields, fields);
    const compiled = compileFields(file.written, fields);
    if (compiled.kind === "ok") return { changes, settings: compiled.settings, leftOut };
    const faulty = faultyPaths(compiled.faults, changes);
    const out =
      faulty.size > 0
        ? faulty
        : new Map(Object.keys(changes).map((path) => [path, compiled.faults[0]?.mend ?? ""]));
    if (out.size === 0) throw new Error("the config file itself does not hold");
    leftOut = [
      ...leftOut,
      ...[...out].flatMap(([path, detail]) =>
        changes[path] === undefined ? [] : [{ path, value: changes[path], why: "fault" as const, detail }],
      ),
    ];
    changes = Object.fromEntries(Object.entries(changes).filter(([path]) => !out.has(path)));
  }
}

/**
 * The changes that faults are of: of the field itself, else of what lies around it, as the option that it is in, else of another
 * option's words that say the same.
 */
function faultyPaths(faults: readonly LocatedFault[], changes: Changes): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { at, mend } of faults) {
    if (at === undefined) continue;
    const own = around(at).find((path) => Object.hasOwn(changes, path));
    const others = own === undefined ? besides(at, mend, changes) : [own];
    for (const path of others) found.set(path, mend);
  }
  return found;
}

function around(at: string): readonly string[] {
  const { sender, option } = readPath(at) ?? {};
  if (sender === undefined || option === undefined || option === "") return [at];
  const fields = (["words", "title", "leads"] as const).map((field) => optionPath(sender, option, field));
  return [at, ...fields, optionPath(sender, menuOfKey(option), "order")];
}

/** What was changed of options of the same menu: where a fault quotes a word, of those that hold it. */
function besides(at: string, mend: string, changes: Changes): readonly string[] {
  const { sender, option } = readPath(at) ?? {};
  if (sender === undefined || option === undefined) return [];
  const siblings = Object.keys(changes).filter((path) => {
    const place = readPath(path);
    return (
      place?.sender === sender && place.option !== undefined && menuOfKey(place.option) === menuOfKey(option)
    );
  });
  const quoted = /^'(.+?)'/.exec(mend)?.[1];
  const holding = siblings.filter(
    (path) => quoted !== undefined && plain(JSON.stringify(changes[path])).includes(plain(quoted)),
  );
  return holding.length > 0 ? holding : siblings;
}

function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
