import { computed, signal } from "@preact/signals";
import type { FieldValue, SettingsJson } from "../../../../src/edge/settings-contract";
import type { Refusal } from "../../client/refusal";
import { me } from "../../session/session";
import { clashesOf, type Draft, type Field, typed, withDraft, withoutSaved, withValue } from "./fields";

// What is typed in the settings outlives a look at another area and a reload: it is a morning's work.

/** As it is saved; absent until it is read. */
export const settings = signal<SettingsJson | undefined>(undefined);
export const draft = signal<Draft>({});
/** What somebody else saved where something is typed here, by path. */
export const clashes = signal<Readonly<Record<string, FieldValue>>>({});
/** What did not hold when it was to be saved: of fields by path and part, until they are edited. */
export const faults = signal<Refusal["errors"]>([]);
/** The field that one is taken to. */
export const sought = signal<string | undefined>(undefined);

export const saved = computed(() => typed(settings.value?.fields ?? []));
/** All fields as they are typed. */
export const fields = computed(() => withDraft(saved.value, draft.value));
export const isDirty = computed(() => Object.keys(draft.value).length > 0);

const KEPT = "deriva.settings";

/** Takes what was read, or what a save answered. What is typed stays, and what it clashes with is told. */
export function take(read: SettingsJson): void {
  const before = saved.value;
  if (settings.value === undefined) draft.value = keptDraft();
  settings.value = read;
  draft.value = withoutSaved(saved.value, draft.value);
  clashes.value = { ...clashes.value, ...clashesOf(before, saved.value, draft.value) };
  keep();
}

/** Types a value in a field. */
export function edit(path: string, value: FieldValue): void {
  const field = saved.value.find((one) => one.path === path);
  draft.value = withValue(draft.value, path, value, field?.value);
  const { [path]: _, ...others } = clashes.value;
  clashes.value = others;
  faults.value = faults.value.filter(({ field: at }) => at.split("#")[0] !== path);
  keep();
}

/** Forgets all that is typed. */
export function discard(): void {
  draft.value = {};
  clashes.value = {};
  faults.value = [];
  keep();
}

export interface PartFault {
  /** Which part of the value: "monday", "es.0"; "" for all of it. */
  readonly part: string;
  readonly detail: string;
}

/** What does not hold of a field. */
export function faultsAt(path: string): readonly PartFault[] {
  return faults.value.flatMap(({ field, detail }) => {
    const [at, part = ""] = field.split("#");
    return at === path ? [{ part, detail }] : [];
  });
}

/** Faults of nothing that is shown as a field. */
export function faultsElsewhere(shown: readonly Field[]): readonly string[] {
  return faults.value
    .filter(({ field }) => !shown.some(({ path }) => path === field.split("#")[0]))
    .map(({ field, detail }) => `${field}: ${detail}`);
}

function keep(): void {
  if (isDirty.value) {
    sessionStorage.setItem(KEPT, JSON.stringify({ of: me.value?.id, draft: draft.value }));
  } else {
    sessionStorage.removeItem(KEPT);
  }
}

/** What this person typed in this tab before it was loaded again. */
function keptDraft(): Draft {
  try {
    const kept: { of?: string; draft?: Draft } = JSON.parse(sessionStorage.getItem(KEPT) ?? "{}");
    return kept.of === me.value?.id ? (kept.draft ?? {}) : {};
  } catch {
    return {};
  }
}
