import { useEffect, useState } from "preact/hooks";
import { shortTime } from "./format-time";
import { onLive } from "./live-events";
import { type Clock, simulator } from "./simulator-client";
import { attempt } from "./toast-store";

const STEPS = ["1 h", "25 h", "3 d"] as const;

/** Moves everything's time forward: windows close, teams open, reminders go out. */
export function ClockControl() {
  const [clock, setClock] = useState<Clock | null>(null);
  const [moving, setMoving] = useState(false);
  useEffect(() => {
    const read = () => void attempt(simulator.clock()).then((now) => now && setClock(now));
    read();
    const stops = [onLive("clock", read), onLive("open", read)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  const move = async (forward: string) => {
    setMoving(true);
    const now = await attempt(simulator.moveClock(forward));
    if (now) setClock(now);
    setMoving(false);
  };
  const ahead = clock !== null && clock.shift > 0;
  return (
    <fieldset class="clock" disabled={moving}>
      <legend>Time</legend>
      {ahead && (
        <time dateTime={clock.now} data-testid="clock">
          {shortTime(clock.now)}
        </time>
      )}
      {STEPS.map((step) => (
        <button
          key={step}
          class="clock-step"
          type="button"
          aria-label={`${step} later`}
          onClick={() => void move(step)}
        >
          +{step}
        </button>
      ))}
    </fieldset>
  );
}
