import { signal } from "@preact/signals";
import type { DraftKind } from "./drafts";

/** What is written in the field: an answer, or a note. */
export const writeMode = signal<DraftKind>("answer");

export function focusComposer(mode: DraftKind): void {
  writeMode.value = mode;
  // Once the field is that of the mode.
  requestAnimationFrame(() => document.getElementById("composer")?.focus());
}
