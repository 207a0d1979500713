import type { DeskTicket, TicketJson } from "../../../../src/edge/desk-contract";
import { Icon } from "../../shell/icon";
import { fullWhen } from "../../time/say-time";
import { LANGUAGE_NAMES, say } from "../../words/words";
import { dialog } from "../doing/dialog-state";
import { linkToTicket } from "../place";
import { Part } from "./side";
import { Fact } from "./ticket-facts";

/** Who it is: names, addresses, what they allowed, and their other tickets. */
export function ContactFacts({ ticket }: { ticket: TicketJson }) {
  const { side } = say();
  const { person } = ticket;
  return (
    <>
      <Part title={side.contact}>
        <dl class="facts">
          {person.name !== null && <Fact name={side.name}>{person.name}</Fact>}
          {person.addresses.map(({ kind, value }) => (
            <Fact key={kind + value} name={side.addresses[kind]}>
              {kind === "phone" ? (
                <a href={`tel:${value.startsWith("+") ? value : `+${value}`}`}>{value}</a>
              ) : (
                value
              )}
            </Fact>
          ))}
          {person.language !== null && (
            <Fact name={side.language}>
              <span lang={person.language}>{LANGUAGE_NAMES[person.language]}</span>
            </Fact>
          )}
        </dl>
        <button
          type="button"
          class="button quiet"
          onClick={() => {
            dialog.value = "merge";
          }}
        >
          <Icon name="merge" />
          {side.merge}
        </button>
      </Part>
      <Part title={side.consents}>
        {ticket.opted_out && <p class="bad">{side.optedOut}</p>}
        {person.consents.length === 0 && !ticket.opted_out && <p class="faint">{side.noConsents}</p>}
        <ul class="consents">
          {person.consents.map(({ given, wording, at }) => (
            <li key={at}>
              {given ? side.given : side.withdrawn} <small>{fullWhen(at)}</small>
              {wording !== null && <q>{wording}</q>}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={side.otherTickets} count={person.tickets.length}>
        {person.tickets.length === 0 && <p class="faint">{side.noOthers}</p>}
        <ul class="others">
          {person.tickets.map((other) => (
            <OtherTicket key={other.id} ticket={other} />
          ))}
        </ul>
        {person.hidden_tickets > 0 && <p class="faint">{side.hidden(person.hidden_tickets)}</p>}
      </Part>
    </>
  );
}

function OtherTicket({ ticket }: { ticket: DeskTicket }) {
  const { lists } = say();
  return (
    <li>
      <a href={linkToTicket(ticket.id)}>
        <span>
          #{ticket.id} <span class={`state ${ticket.state}`}>{lists.states[ticket.state]}</span>
        </span>
        <small>
          {fullWhen(ticket.created_at)}
          {ticket.team !== null && `, ${ticket.team.name}`}
        </small>
        {ticket.last_message !== null && <span class="row-last">{ticket.last_message.text}</span>}
      </a>
    </li>
  );
}
