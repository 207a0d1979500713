import type { CallEvent } from "./api-types";

export type CallPhase = "none" | "ringing" | "listening" | "waiting" | "queued" | "connected" | "ended";

export interface CallState {
  phase: CallPhase;
  label: string;
}

/** Where a call is, from all that happened in it. */
export function callState(events: readonly CallEvent[]): CallState {
  let queue: string | null = null;
  let state: CallState = { phase: "ringing", label: "Ringing…" };
  for (const event of events) {
    // A queue plays prompts too; the caller is still in the queue while hearing them.
    if (event.kind === "enqueue") queue = event.queue;
    if (event.kind === "leave" || event.kind === "dial") queue = null;
    if (event.kind === "ended") state = { phase: "ended", label: "Call ended" };
    else if (event.kind === "dial") state = { phase: "connected", label: "Connected" };
    else if (event.kind === "gather") state = { phase: "waiting", label: "Waiting for a digit" };
    else if (queue !== null) state = { phase: "queued", label: `In queue ${queue}` };
    else if (event.kind !== "ringing") state = { phase: "listening", label: "Listening" };
  }
  return state;
}
