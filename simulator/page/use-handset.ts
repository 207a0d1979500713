import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Handset } from "./api-types";
import { onLive } from "./live-events";
import { isPhoneNumber } from "./phone-number";
import { simulator } from "./simulator-client";
import { attempt } from "./toast-store";

const typingPauseMilliseconds = 250;

/** The handset of a number, kept fresh; null while the number is incomplete or not fetched yet. */
export function useHandset(number: string): { handset: Handset | null; refresh(): Promise<void> } {
  const [handset, setHandset] = useState<Handset | null>(null);
  const latest = useRef(0);
  const refresh = useCallback(async () => {
    if (!isPhoneNumber(number)) return;
    latest.current += 1;
    const mine = latest.current;
    const answer = await attempt(simulator.handset(number));
    // A later request's answer must not be replaced by an earlier one that was slower.
    if (answer && mine === latest.current) setHandset(answer);
  }, [number]);

  useEffect(() => {
    const timer = setTimeout(() => void refresh(), typingPauseMilliseconds);
    return () => {
      clearTimeout(timer);
      latest.current += 1;
    };
  }, [refresh]);
  useEffect(() => {
    const stopHandset = onLive("handset", (event) => {
      if (event.number === number) void refresh();
    });
    const stopOpen = onLive("open", () => void refresh());
    return () => {
      stopHandset();
      stopOpen();
    };
  }, [number, refresh]);

  return { handset: handset?.number === number ? handset : null, refresh };
}
