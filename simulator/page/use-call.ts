import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { CallEvent } from "./api-types";
import { recordCallEvent, useCallEvents } from "./call-log";
import { type CallState, callState } from "./call-phase";
import { onLive } from "./live-events";
import { type Dialling, simulator } from "./simulator-client";
import { attempt } from "./toast-store";

export interface Call {
  events: readonly CallEvent[];
  state: CallState;
  active: boolean;
  startedAt: number;
  dialled: Dialling | null;
  place(dialling: Dialling): Promise<void>;
  press(digits: string): void;
  hangUp(): Promise<void>;
}

/** The page's telephone: at most one call at a time, followed through the live events. */
export function useCall(): Call {
  const [callSid, setCallSid] = useState<string | null>(null);
  const [dialled, setDialled] = useState<Dialling | null>(null);
  const [placing, setPlacing] = useState(false);
  const [startedAt, setStartedAt] = useState(0);
  const lastPress = useRef<Promise<unknown>>(Promise.resolve());
  const events = useCallEvents(callSid);
  useEffect(() => onLive("call", recordCallEvent), []);

  const exists = placing || callSid !== null;
  const state = useMemo<CallState>(
    () => (exists ? callState(events) : { phase: "none", label: "Ready" }),
    [events, exists],
  );

  return {
    events,
    state,
    active: exists && state.phase !== "ended",
    startedAt,
    dialled,
    async place(dialling) {
      setCallSid(null);
      setDialled(dialling);
      setStartedAt(Date.now());
      setPlacing(true);
      const call = await attempt(simulator.call(dialling));
      setCallSid(call?.callSid ?? null);
      setPlacing(false);
    },
    press(digits) {
      if (callSid === null) return;
      // One after the other: requests side by side could swap two quick digits.
      lastPress.current = lastPress.current.then(() => attempt(simulator.press(callSid, digits)));
    },
    async hangUp() {
      if (callSid === null) return;
      const done = await attempt(simulator.hangUp(callSid).then(() => true));
      if (done) return;
      // The server may have been restarted; without this the caller could never hang up.
      const summary = "The simulator no longer knows this call.";
      recordCallEvent({ callSid, at: new Date().toISOString(), kind: "ended", outcome: "fault", summary });
    },
  };
}
