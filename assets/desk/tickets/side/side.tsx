import type { ComponentChildren } from "preact";
import type { TicketJson } from "../../../../src/edge/desk-contract";
import { Icon } from "../../shell/icon";
import { fullWhen } from "../../time/say-time";
import { say } from "../../words/words";
import { linkToTicket, openId, sideShown } from "../place";
import { opened } from "../ticket/open-ticket";
import { ContactFacts } from "./contact-facts";
import { History } from "./history";
import { TicketFacts } from "./ticket-facts";

/** What stands beside the conversation. */
export function Side() {
  const { side, ticket: words } = say();
  const now = opened.value;
  const ticket = now?.id === openId.value ? now?.ticket : undefined;
  if (ticket === undefined) return <section class="side" aria-label={side.title} />;
  return (
    <section class={sideShown.value ? "side shown" : "side"} aria-label={side.title}>
      <header class="side-header">
        <h2>{side.title}</h2>
        <a class="icon-button" href={linkToTicket(ticket.id)} aria-label={words.toConversation}>
          <Icon name="close" />
        </a>
      </header>
      <TicketFacts ticket={ticket} />
      <ContactFacts ticket={ticket} />
      <Notes ticket={ticket} />
      <History entries={ticket.history} />
    </section>
  );
}

/** A part of the side that can be folded. */
export function Part({
  title,
  count,
  folded = false,
  children,
}: {
  title: string;
  count?: number;
  folded?: boolean;
  children: ComponentChildren;
}) {
  return (
    <details class="part" open={!folded}>
      <summary>
        <h3>{title}</h3>
        {count !== undefined && count > 0 && <span class="count">{count}</span>}
      </summary>
      {children}
    </details>
  );
}

function Notes({ ticket }: { ticket: TicketJson }) {
  const { side } = say();
  return (
    <Part title={side.notes} count={ticket.notes.length}>
      {ticket.notes.length === 0 ? (
        <p class="faint">{side.noNotes}</p>
      ) : (
        <ul class="notes">
          {ticket.notes.map((note) => (
            <li key={note.id}>
              <p class="text">{note.text}</p>
              <small>
                {note.agent}, {fullWhen(note.at)}
              </small>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}
