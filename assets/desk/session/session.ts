import { computed, signal } from "@preact/signals";
import type { Role } from "../../../src/desk/member";
import type { SessionJson } from "../../../src/edge/desk-contract";
import { read, useToken, whenSignedOut, whenTokenRefused } from "../client/client";
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

/** Tabs of one browser have one session: what becomes of it in one is told to the others. */
const others = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("deriva.session");

/** Tells the other tabs that somebody signed in here, or out. */
export function tellOtherTabs(what: "in" | "out"): void {
  others?.postMessage(what);
}

others?.addEventListener("message", ({ data }) => {
  // Who signs out leaves nothing to be read, in any tab.
  if (data === "out") location.reload();
  else if (stage.value === "out") void findSession();
  else void renew();
});

whenTokenRefused(renew);

/** Reads the session again; the page of somebody who is not signed in any more is left. Whether they still are. */
async function renew(): Promise<boolean> {
  try {
    await enter(await read<SessionJson>("session"));
    return true;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    return false;
  }
}

/** Takes up a session: the answer of a sign-in, or of a look whether there is one. */
export async function enter(opened: SessionJson): Promise<void> {
  // Somebody else's page must not show what the first one had open, nor send what they wrote.
  const before = session.value?.me.id;
  if (before !== undefined && before !== opened.me.id) {
    location.reload();
    return;
  }
  useToken(opened.csrf);
  if (opened.device !== undefined) keepDevice(opened.me.email, opened.device);
  const wanted = opened.me.language ?? language.value;
  if (wanted !== language.value) await speak(wanted);
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
