import { signal } from "@preact/signals";
import { forget, keep, keptNames, recall } from "../../kept/kept";

/** What is written and not sent, of each ticket: an answer, and a note. */
export type DraftKind = "answer" | "note";

const NAME = "draft.";
/** Of older ones nobody remembers what they were about. In ms. */
const KEPT_FOR = 30 * 86_400_000;

/** Counts up when a draft is changed from outside of its field. */
export const putBackCount = signal(0);

export function draftOf(ticket: string, kind: DraftKind): string {
  const { text } = Object(recall(nameOf(ticket, kind))) as Record<string, unknown>;
  return typeof text === "string" ? text : "";
}

export function keepDraft(ticket: string, kind: DraftKind, text: string): void {
  if (text.trim() === "") forget(nameOf(ticket, kind));
  else keep(nameOf(ticket, kind), { text, at: Date.now() });
}

/** Gives a text back to the field of a ticket, before what stands there. */
export function putBack(ticket: string, text: string): void {
  const there = draftOf(ticket, "answer");
  keepDraft(ticket, "answer", there === "" ? text : `${text}\n${there}`);
  putBackCount.value += 1;
}

export function forgetOldDrafts(): void {
  for (const name of keptNames(NAME)) {
    const { at } = Object(recall(name)) as Record<string, unknown>;
    if (typeof at !== "number" || at < Date.now() - KEPT_FOR) forget(name);
  }
}

/** Whether something is written that was not sent. */
export function hasDrafts(): boolean {
  return keptNames(NAME).length > 0;
}

function nameOf(ticket: string, kind: DraftKind): string {
  return `${NAME}${ticket}.${kind}`;
}
