import type { TimedCallEvent } from "../../simulator/phone/call-event";

/** One line of a call for a terminal; nothing for what a caller does not notice. */
export function wordsOf(event: TimedCallEvent): string | undefined {
  switch (event.kind) {
    case "ringing":
      return `ringing   ${event.from} calls ${event.to}`;
    case "say":
      return `says      ${event.text}`;
    case "play":
      return `plays     ${event.url}`;
    case "digits":
      return `pressed   ${event.digits}`;
    case "no-input":
      return "pressed   nothing";
    case "enqueue":
      return `queued    in '${event.queue}'`;
    case "dial":
      return `dialed    ${event.target}`;
    case "fault":
      return `FAULT     ${event.message}`;
    case "ended":
      return `ended     ${event.summary}`;
    default:
      return undefined;
  }
}
