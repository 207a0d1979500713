import { useEffect, useState } from "preact/hooks";
import type { Settings } from "./api-types";
import { onLive, startListening } from "./live-events";
import { simulator } from "./simulator-client";
import { attempt } from "./toast-store";

/** The simulator's settings; null until they came. Opens the event stream that keeps all else fresh. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const fetchSettings = async () => {
      const answer = await attempt(simulator.settings());
      if (answer) setSettings(answer);
    };
    void fetchSettings();
    const stop = onLive("open", () => void fetchSettings());
    startListening();
    return stop;
  }, []);
  return settings;
}
