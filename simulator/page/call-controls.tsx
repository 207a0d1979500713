import { useState } from "preact/hooks";
import { Icon } from "./icon";
import { playKeyTone } from "./key-tone";
import { Keypad } from "./keypad";
import type { Call } from "./use-call";

/** What one can do during a call: press digits and hang up. */
export function CallControls({ call, audible }: { call: Call; audible: boolean }) {
  const [presses, setPresses] = useState(0);
  const last = call.events.at(-1);
  const press = (digit: string) => {
    if (audible) playKeyTone(digit);
    call.press(digit);
    setPresses(presses + 1);
  };
  return (
    <div class="call-controls">
      {/* Keyed by event and key, because the time for each next key of a number begins anew. */}
      <div class="countdown" key={last?.kind === "gather" ? `${call.events.length} ${presses}` : "idle"}>
        {last?.kind === "gather" && <span style={{ animationDuration: `${last.timeoutSeconds}s` }} />}
      </div>
      <Keypad onPress={press} />
      <button
        type="button"
        class="hangup-button"
        data-testid="hangup-button"
        onClick={() => void call.hangUp()}
      >
        <Icon name="hang-up" />
        Hang up
      </button>
    </div>
  );
}
