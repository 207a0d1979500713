import { useSignal } from "@preact/signals";
import type { TicketJson } from "../../../../src/edge/desk-contract";
import { Icon } from "../../shell/icon";
import { now } from "../../time/clock";
import { shortDuration } from "../../time/durations";
import { fullWhen } from "../../time/say-time";
import { say } from "../../words/words";
import { act } from "../doing/acts";
import { windowLeft } from "./window-left";

/** Until when the contact can be written to; where it is closed, what becomes of an answer, and the way to ask. */
export function WindowNotice({ ticket }: { ticket: TicketJson }) {
  const { composer } = say();
  const working = useSignal(false);
  const stands = windowLeft(ticket.window, now.value);
  if (ticket.opted_out) {
    return (
      <p class="window-notice closed">
        <Icon name="alert" />
        {composer.optedOut}
      </p>
    );
  }
  if (stands.kind !== "closed") {
    return (
      <p class={`window-notice ${stands.kind}`}>
        <Icon name="clock" />
        {composer.closesIn(shortDuration(stands.left))}
      </p>
    );
  }
  const since = ticket.window.closes_at;
  return (
    <div class="window-notice closed">
      <p>
        <Icon name="clock" />
        {since === null ? composer.neverWrote : composer.closedSince(fullWhen(since))}{" "}
        {ticket.reopening ? composer.reopening : composer.willPark}
      </p>
      {!ticket.reopening && (
        <button
          type="button"
          class="button"
          disabled={working.value}
          onClick={async () => {
            working.value = true;
            await act({ id: ticket.id, do: "ask_to_write" });
            working.value = false;
          }}
        >
          {composer.askToWrite}
        </button>
      )}
    </div>
  );
}
