import type { Line } from "./api-types";
import { duration } from "./format-time";
import { Icon } from "./icon";
import { PhoneNumber } from "./phone-number";
import { canSpeak } from "./speak";
import type { Call } from "./use-call";
import { useNow } from "./use-now";

interface CallStatusProps {
  call: Call;
  line: Line | null;
  speaker: boolean;
  onSpeaker(on: boolean): void;
}

function lengthOf(call: Call, now: number): number {
  const first = call.events[0];
  const last = call.events.at(-1);
  // A finished call is measured by the server's clock, a running one by the page's own.
  if (!call.active && first && last) return Date.parse(last.at) - Date.parse(first.at);
  return now - call.startedAt;
}

/** Whom the call goes to, what state it is in and how long it has lasted. */
export function CallStatus({ call, line, speaker, onSpeaker }: CallStatusProps) {
  const now = useNow(call.active ? 500 : null);
  return (
    <div class="call-status">
      <div class="call-party">
        <strong>{line?.company ?? "Call"}</strong>
        {call.dialled && <PhoneNumber number={call.dialled.to} />}
      </div>
      {canSpeak() && (
        <button
          type="button"
          class="icon-button"
          aria-pressed={speaker}
          aria-label="Speak the prompts aloud"
          title={speaker ? "Speaker on" : "Speaker off"}
          onClick={() => onSpeaker(!speaker)}
        >
          <Icon name={speaker ? "sound" : "mute"} />
        </button>
      )}
      <p class="call-state" data-testid="call-state">
        <span class="state-dot" />
        {call.state.label}
      </p>
      <time class="call-timer">{duration(lengthOf(call, now))}</time>
    </div>
  );
}
