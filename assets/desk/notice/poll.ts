import { batch, effect, signal, untracked } from "@preact/signals";
import type { ChangesJson, SessionJson } from "../../../src/edge/desk-contract";
import { read } from "../client/client";
import { Refusal } from "../client/refusal";
import { enter, session, stage } from "../session/session";
import { isWriting } from "../tickets/composer/writing";
import { loadList, place, placeWaiting, takeOut } from "../tickets/list/open-list";
import { counts, learnChanged, toldOf } from "../tickets/list/pool";
import { openId } from "../tickets/place";
import { lose, others, reload } from "../tickets/ticket/open-ticket";
import { pauseAfter } from "./pause";
import { tellNews } from "./tell-news";

/** From one question to the next, so that with the answers' own time what changes is seen within 2 s. In ms. */
const WHILE_SHOWN = 1_600;
const WHILE_HIDDEN = 15_000;
/** A slow service is not asked without a pause. In ms. */
const LEAST = 500;

/** Whether the services were reached when they were asked last. */
export const reached = signal(true);

let cursor: string | undefined;
let failures = 0;
let timer: ReturnType<typeof setTimeout> | undefined;
let asking: AbortController | undefined;

/** Asks again and again what changed, from the session's beginning on; what is missed while offline is asked for after. */
export function followChanges(): () => void {
  const shownAgain = () => {
    if (!document.hidden) askNow();
  };
  document.addEventListener("visibilitychange", shownAgain);
  // A hint only: a browser that says it is online may not be.
  addEventListener("online", askNow);
  const hintOffline = () => {
    reached.value = false;
  };
  addEventListener("offline", hintOffline);
  const stop = effect(() => {
    if (stage.value !== "in") return clearTimeout(timer);
    untracked(askNow);
  });
  return () => {
    stop();
    clearTimeout(timer);
    asking?.abort();
    document.removeEventListener("visibilitychange", shownAgain);
    removeEventListener("online", askNow);
    removeEventListener("offline", hintOffline);
  };
}

/** Asks at once, and goes on from there. */
export function askNow(): void {
  clearTimeout(timer);
  timer = setTimeout(() => void ask(), 0);
}

async function ask(): Promise<void> {
  if (stage.peek() !== "in") return;
  asking?.abort();
  const mine = new AbortController();
  asking = mine;
  cursor ??= session.peek()?.cursor ?? "";
  const begun = performance.now();
  const open = document.hidden ? undefined : openId.peek();
  try {
    const answer = await read<ChangesJson>(
      "changes",
      { cursor, open, writing: open !== undefined && isWriting(open) ? true : undefined },
      mine.signal,
    );
    failures = 0;
    reached.value = true;
    take(answer, open);
    plan((document.hidden ? WHILE_HIDDEN : WHILE_SHOWN) - (performance.now() - begun));
  } catch (fault) {
    if (mine.signal.aborted) return;
    failures += 1;
    if (!(fault instanceof Refusal) || fault.status !== 401) {
      // One that failed may be an accident; of two, somebody should know.
      if (failures > 1 || !navigator.onLine) reached.value = false;
      const wait = fault instanceof Refusal && fault.retryAfter ? fault.retryAfter * 1_000 : 0;
      plan(Math.max(wait, pauseAfter(failures)));
    }
    if (!(fault instanceof Refusal)) throw fault;
  }
}

function plan(wait: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void ask(), Math.max(LEAST, wait));
}

function take(answer: ChangesJson, open: string | undefined): void {
  cursor = answer.cursor;
  if (answer.reset) {
    void loadList({ again: true });
    void reload();
  }
  if (answer.session_changed) void readSessionAgain();
  const before = answer.tickets.map(({ id }) => toldOf(id));
  batch(() => {
    learnChanged(answer.tickets);
    if (answer.counts !== undefined) counts.value = answer.counts;
    if (open !== undefined && open === openId.peek() && !same(others.peek(), answer.others)) {
      others.value = answer.others;
    }
    place(answer.tickets);
    takeOut(answer.gone);
  });
  placeWaiting();
  for (const id of answer.gone) lose(id);
  if (answer.tickets.some(({ id }) => id === openId.peek())) void reload();
  answer.tickets.forEach((ticket, index) => {
    tellNews(before[index], ticket);
  });
}

async function readSessionAgain(): Promise<void> {
  const teams = JSON.stringify(session.peek()?.teams);
  try {
    await enter(await read<SessionJson>("session"));
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
  }
  if (JSON.stringify(session.peek()?.teams) !== teams) void loadList({ again: true });
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
