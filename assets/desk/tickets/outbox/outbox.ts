import { signal } from "@preact/signals";
import type { AnswerJson, AnswerRequest } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { Refusal } from "../../client/refusal";
import { forget, keep, keptNames, recall, whenKeptElsewhere } from "../../kept/kept";
import { pauseAfter } from "../../notice/pause";
import { stage } from "../../session/session";
import { opened, reload } from "../ticket/open-ticket";
import { inOrder, nextOut, type OutboxEntry, readEntry } from "./outbox-order";

// Answers go out of here, each under a key of its own: the service writes one key once, so that sending again after a lost
// answer, a reload or in a second tab doubles nothing. What is not out is kept in the browser.

const NAME = "outbox.";

/** All that is not yet in a conversation, in order. */
export const outbox = signal<readonly OutboxEntry[]>([]);

let turn = 0;
let failures = 0;
let later: ReturnType<typeof setTimeout> | undefined;

/** Takes up what was kept, and what another tab keeps. */
export function openOutbox(): void {
  const take = () => {
    const kept = keptNames(NAME).flatMap((name) => readEntry(recall(name)) ?? []);
    const sent = outbox.peek().filter(({ state }) => state === "sent");
    outbox.value = inOrder([...sent, ...kept.filter(({ key }) => !sent.some((one) => one.key === key))]);
  };
  take();
  whenKeptElsewhere(NAME, take);
  void sendWaiting();
}

/** Puts an answer into the queue; it goes out as soon as it can. */
export function send(answer: Pick<AnswerRequest, "ticket" | "text" | "seen">): void {
  turn += 1;
  put({ ...answer, key: crypto.randomUUID(), at: Date.now(), place: turn, state: "waiting" });
  void sendWaiting();
}

/** Tries one again that was refused; `anyway`: though somebody else has answered. */
export function sendAgain(key: string, { anyway = false } = {}): void {
  const entry = outbox.peek().find((one) => one.key === key);
  if (entry === undefined) return;
  const { ticket, text, seen, at, place } = entry;
  put({
    ...{ key, ticket, text, at, place, state: "waiting" },
    ...(seen !== undefined && { seen }),
    ...(anyway && { anyway }),
  });
  failures = 0;
  void sendWaiting();
}

/** Takes one out that was refused, and answers its text. */
export function takeBack(key: string): string | undefined {
  const entry = outbox.peek().find((one) => one.key === key);
  drop(key);
  void sendWaiting();
  return entry?.text;
}

/** The conversation shows them now. */
export function shown(keys: ReadonlySet<string>): void {
  const left = outbox.peek().filter(({ key }) => !keys.has(key));
  if (left.length === outbox.peek().length) return;
  for (const key of keys) forget(NAME + key);
  outbox.value = left;
}

/** Sends what waits, one after the other; only one tab at a time does. */
export async function sendWaiting(): Promise<void> {
  clearTimeout(later);
  await navigator.locks.request("deriva.outbox", { ifAvailable: true }, async (lock) => {
    if (lock === null) {
      // Another tab is at it; what it leaves is looked at again.
      later = setTimeout(() => void sendWaiting(), 3_000);
      return;
    }
    for (;;) {
      const entry = nextOut(outbox.peek());
      if (entry === undefined || stage.peek() === "out") return;
      if (!(await sendOne(entry))) return;
    }
  });
}

/** Whether the next may be sent. */
async function sendOne(entry: OutboxEntry): Promise<boolean> {
  const { ticket, text, key, seen, anyway } = entry;
  // Another tab sent it between two looks.
  if (recall(NAME + key) === undefined) {
    outbox.value = outbox.peek().filter((one) => one.key !== key);
    return true;
  }
  try {
    const request: AnswerRequest = {
      ticket,
      text,
      key,
      ...(seen !== undefined && { seen }),
      ...(anyway && { anyway }),
    };
    await change<AnswerJson>("answer", request);
    failures = 0;
    forget(NAME + key);
    outbox.value = outbox
      .peek()
      .map((one): OutboxEntry => (one.key === key ? { ...one, state: "sent" } : one));
    if (opened.peek()?.id === ticket) void reload();
    return true;
  } catch (fault) {
    if (!(fault instanceof Refusal)) throw fault;
    // A session that is over is begun again in the page, and the queue goes on then.
    if (fault.status === 401) return false;
    if (fault.isPassing) {
      const wait = fault.retryAfter === undefined ? pauseAfter(failures) : fault.retryAfter * 1000;
      failures += 1;
      later = setTimeout(() => void sendWaiting(), wait);
      return false;
    }
    put({ ...entry, ...whyRefused(fault) });
    if (opened.peek()?.id === ticket) void reload();
    return true;
  }
}

/** What is kept of a refusal, so that it can be told after a reload, too. */
function whyRefused(refusal: Refusal): Pick<OutboxEntry, "state" | "field" | "why" | "who" | "when"> {
  const against = refusal.errors.find(({ field }) => field === "seen" || field === "agent");
  const first = against ?? refusal.errors[0];
  return {
    state: against === undefined || refusal.status !== 409 ? "failed" : "conflict",
    why: first?.detail ?? refusal.detail,
    ...(first !== undefined && { field: first.field }),
    ...(first?.agent != null && { who: first.agent.name }),
    ...(first?.at !== undefined && { when: first.at }),
  };
}

function put(entry: OutboxEntry): void {
  keep(NAME + entry.key, entry);
  outbox.value = inOrder([...outbox.peek().filter(({ key }) => key !== entry.key), entry]);
}

function drop(key: string): void {
  forget(NAME + key);
  outbox.value = outbox.peek().filter((one) => one.key !== key);
}
