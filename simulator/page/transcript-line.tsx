import type { ComponentChildren } from "preact";
import type { CallEvent } from "./api-types";
import { Icon, type IconName } from "./icon";
import { isPhoneNumber, PhoneNumber } from "./phone-number";

function Note({ icon, children }: { icon?: IconName; children: ComponentChildren }) {
  return (
    <p class="note">
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </p>
  );
}

function Prompt({ event, newest }: { event: CallEvent & { kind: "say" }; newest: boolean }) {
  return (
    <p class="prompt" lang={event.language} title={event.voice}>
      {event.text}
      {newest && (
        <span class="voice" aria-hidden="true" style={{ animationDelay: `${event.milliseconds}ms` }}>
          <i />
          <i />
          <i />
        </span>
      )}
    </p>
  );
}

function Pressed({ digits }: { digits: string }) {
  return (
    <p class="pressed">
      <span>You pressed</span>
      {[...digits].map((digit, index) => (
        <kbd key={index}>{digit}</kbd>
      ))}
    </p>
  );
}

/** One line of the transcript: a prompt, pressed digits, or an event of the call. */
export function TranscriptLine({ event, newest }: { event: CallEvent; newest: boolean }) {
  switch (event.kind) {
    case "say":
      return <Prompt event={event} newest={newest} />;
    case "digits":
      return <Pressed digits={event.digits} />;
    case "play":
      return <Note icon="music">Playing {event.url.split("/").at(-1) || "a recording"}</Note>;
    case "pause":
      return <Note>{event.seconds} s of silence</Note>;
    case "no-input":
      return <Note>No digit was pressed</Note>;
    case "enqueue":
      return <Note icon="hourglass">Waiting in queue {event.queue}</Note>;
    case "leave":
      return <Note>Left the queue</Note>;
    case "dial":
      return (
        <Note icon="phone">
          Connected to {isPhoneNumber(event.target) ? <PhoneNumber number={event.target} /> : event.target}
        </Note>
      );
    case "fault":
      return (
        <p class="fault" role="alert">
          <Icon name="alert" />
          <span>
            <strong>An error interrupted the call.</strong> {event.message}
          </span>
        </p>
      );
    case "ended":
      return (
        <Note icon="hang-up">{event.outcome === "hung-up-by-caller" ? "You hung up" : "Call ended"}</Note>
      );
    // The state line already tells of these; a transcript of them would only be noise.
    case "ringing":
    case "gather":
    case "redirect":
      return null;
  }
}
