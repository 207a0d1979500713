import { computed, signal } from "@preact/signals";
import type { Role } from "../../../src/desk/member";
import type { SessionJson } from "../../../src/edge/desk-contract";
import { read, useToken, whenSignedOut } from "../client/client";
import { Refusal } from "../client/refusal";
import { guessLanguage, language, speak } from "../words/words";
import { keepDevice } from "./device";

/**
 * - `unknown`: not asked yet;
 * - `out`: nobody is signed in; `over`: a session ended, and the page still shows whose it was.
 */
export type SessionStage = "unknown" | "out" | "over" | "in" | "failed";

export const stage = signal<SessionStage>("unknown");
export const session = signal<SessionJson | undefined>(undefined);
export const me = computed(() => session.value?.me);

whenSignedOut(() => {
  if (stage.value === "in") stage.value = "over";
});

/** Takes up a session: the answer of a sign-in, or of a look whether there is one. */
export async function enter(opened: SessionJson): Promise<void> {
  useToken(opened.csrf);
  if (opened.device !== undefined) keepDevice(opened.me.email, opened.device);
  const wanted = opened.me.language ?? language.value;
  if (wanted !== language.value) await speak(wanted);
  // Somebody else's page must not show what the first one had open.
  if (stage.value === "over" && session.value?.me.id !== opened.me.id) location.reload();
  session.value = opened;
  stage.value = "in";
}

/** Looks whether somebody is signed in. */
export async function findSession(): Promise<void> {
  try {
    if (language.value !== guessLanguage() || stage.value === "unknown") await speak(guessLanguage());
    await enter(await read<SessionJson>("session"));
  } catch (fault) {
    stage.value = fault instanceof Refusal && fault.status === 401 ? "out" : "failed";
  }
}

const ORDER: readonly Role[] = ["agent", "supervisor", "admin"];

/** Whether who is signed in may do what needs a role. */
export function may(role: Role): boolean {
  const mine = me.value?.role;
  return mine !== undefined && ORDER.indexOf(mine) >= ORDER.indexOf(role);
}
