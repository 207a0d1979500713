import type { CallEvent } from "./api-types";
import { createStore, useStore } from "./store";

const keptCalls = 20;
const nothing: readonly CallEvent[] = [];
const logs = createStore<ReadonlyMap<string, readonly CallEvent[]>>(new Map());

/**
 * Keeps an event with its call. Events of unknown calls are kept too: the first ones can arrive
 * before the answer that tells the page its call's id.
 */
export function recordCallEvent(event: CallEvent) {
  const next = new Map(logs.get());
  next.set(event.callSid, [...(next.get(event.callSid) ?? []), event]);
  for (const callSid of [...next.keys()].slice(0, -keptCalls)) next.delete(callSid);
  logs.set(next);
}

/** What happened in a call so far, oldest first. */
export function useCallEvents(callSid: string | null): readonly CallEvent[] {
  const all = useStore(logs);
  return (callSid === null ? undefined : all.get(callSid)) ?? nothing;
}
