import { Icon } from "./icon";
import { playKeyTone } from "./key-tone";
import { Keypad } from "./keypad";
import type { Call } from "./use-call";

/** What one can do during a call: press digits and hang up. */
export function CallControls({ call, audible }: { call: Call; audible: boolean }) {
  const last = call.events.at(-1);
  const press = (digit: string) => {
    if (audible) playKeyTone(digit);
    call.press(digit);
  };
  return (
    <div class="call-controls">
      {/* Keyed by the event, so that each new wait starts its own countdown. */}
      <div class="countdown" key={last?.kind === "gather" ? call.events.length : "idle"}>
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
