import { useSignal } from "@preact/signals";
import type { TicketJson } from "../../../../src/edge/desk-contract";
import { Icon } from "../../shell/icon";
import { now } from "../../time/clock";
import { shortDuration } from "../../time/durations";
import { fullWhen } from "../../time/say-time";
import { say } from "../../words/words";
import { act } from "../doing/acts";
import { mayBeAnswered } from "./may-be-answered";
import { windowLeft } from "./window-left";

/** How long the contact can still be written to freely. */
export function WindowCountdown({ window }: Pick<TicketJson, "window">) {
  const { composer } = say();
  const stands = windowLeft(window, now.value);
  if (stands.kind === "closed") return null;
  return (
    <span class={`window-left ${stands.kind}`} title={composer.closesIn(shortDuration(stands.left))}>
      <Icon name="clock" />
      <span aria-hidden="true">{shortDuration(stands.left)}</span>
      <span class="unseen">{composer.closesIn(shortDuration(stands.left))}</span>
    </span>
  );
}

/** Where the contact cannot be written to freely: why, what becomes of an answer, and the way to ask. */
export function WindowNotice({ ticket }: { ticket: TicketJson }) {
  const { composer } = say();
  const working = useSignal(false);
  const stands = windowLeft(ticket.window, now.value);
  if (!mayBeAnswered(ticket, now.value)) {
    return (
      <p class="window-notice closed">
        <Icon name="alert" />
        {composer.optedOut}
      </p>
    );
  }
  if (stands.kind !== "closed") return null;
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
