import { useLate } from "../../shell/use-late";
import { say } from "../../words/words";
import { Composer } from "../composer/composer";
import { asIfDone, held } from "../doing/held";
import { openId } from "../place";
import { Conversation } from "./conversation";
import { opened, reload } from "./open-ticket";
import { TicketHeader } from "./ticket-header";

/** The ticket that is open: its head, its conversation, and where an answer is written. */
export function Thread() {
  const { ticket: words, shell, faults } = say();
  const id = openId.value;
  const now = opened.value;
  if (id === undefined) {
    return (
      <section class="thread none" aria-label={words.conversation}>
        <p class="empty">{words.chooseOne}</p>
      </section>
    );
  }
  if (now?.fault !== undefined) {
    return (
      <section class="thread none" aria-label={words.conversation}>
        <div class="empty" role="status">
          <p>{now.fault === "gone" ? faults.gone : faults.ticket}</p>
          {now.fault === "failed" && (
            <button type="button" class="button" onClick={() => void reload()}>
              {shell.tryAgain}
            </button>
          )}
        </div>
      </section>
    );
  }
  if (now?.ticket === undefined || now.id !== id) {
    return (
      <section class="thread" aria-label={words.conversation} aria-busy="true">
        <Waiting />
      </section>
    );
  }
  const ticket = asIfDone(now.ticket, held.value.get(id)?.act);
  return (
    <section class="thread" aria-labelledby="ticket-name">
      <TicketHeader ticket={ticket} />
      <Conversation key={id} id={id} />
      <Composer ticket={ticket} />
    </section>
  );
}

function Waiting() {
  const late = useLate();
  return late ? (
    <div class="skeleton chat" role="status" aria-label={say().shell.loading}>
      {[1, 2, 3, 4].map((row) => (
        <span key={row} />
      ))}
    </div>
  ) : null;
}
