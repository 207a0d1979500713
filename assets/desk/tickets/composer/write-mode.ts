import { signal } from "@preact/signals";
import type { DraftKind } from "./drafts";

/** What is written in the field: an answer, or a note. */
export const writeMode = signal<DraftKind>("answer");

export function focusComposer(mode: DraftKind): void {
  writeMode.value = mode;
  const focus = () => document.getElementById("composer")?.focus();
  // At once, for who types on; and again where the field was barred to the mode before.
  focus();
  requestAnimationFrame(focus);
}
