import { useEffect, useRef } from "preact/hooks";
import type { CallEvent } from "./api-types";
import { speak, stopSpeaking } from "./speak";

/** Reads new prompts aloud while `on`; a digit, a fault and the end of the call silence it. */
export function useSpokenPrompts(events: readonly CallEvent[], on: boolean) {
  const handled = useRef(0);
  useEffect(() => {
    // A new call starts with a shorter list than the last one ended with.
    const fresh = events.slice(events.length < handled.current ? 0 : handled.current);
    handled.current = events.length;
    for (const event of fresh) {
      if (event.kind === "digits" || event.kind === "fault" || event.kind === "ended") stopSpeaking();
      else if (on && event.kind === "say") speak(event.text, event.language);
    }
  }, [events, on]);
  useEffect(() => {
    if (!on) stopSpeaking();
  }, [on]);
}
