import type { TicketJson } from "../../../../src/edge/desk-contract";
import { may, me } from "../../session/session";
import { Icon, type IconName } from "../../shell/icon";
import { fullWhen } from "../../time/say-time";
import { say } from "../../words/words";
import { act } from "../doing/acts";
import { dialog } from "../doing/dialog-state";
import { reopen, resolve } from "../doing/resolve";
import { linkToList, linkToSide, linkToTicket, sideShown } from "../place";
import { nameOf, numberBeside } from "./name-of";
import { others } from "./open-ticket";

/** Whose conversation it is, how it stands, and what can be done with it. */
export function TicketHeader({ ticket }: { ticket: TicketJson }) {
  const { ticket: words, doing, lists } = say();
  const { id, agent, state } = ticket;
  const mine = agent?.id === me.value?.id;
  const mayTake = ticket.status === "open" && !mine && (agent === null || may("supervisor"));
  return (
    <header class="ticket-header">
      <a class="icon-button to-list" href={linkToList()} aria-label={words.toList}>
        <Icon name="back" />
      </a>
      <div class="ticket-title">
        <h2 id="ticket-name" tabIndex={-1}>
          {nameOf(ticket)}
        </h2>
        <p>
          <span class={`state ${state}`}>{lists.states[state]}</span>
          <span>{agent === null ? words.nobodys : mine ? words.mine : agent.name}</span>
          {ticket.team !== null && <span>{ticket.team.name}</span>}
          <NumberBeside ticket={ticket} />
          {state === "snoozed" && ticket.snoozed_until !== null && (
            <span>{lists.until(fullWhen(ticket.snoozed_until))}</span>
          )}
        </p>
      </div>
      <div class="ticket-doing" role="toolbar" aria-label={words.doing}>
        {mayTake && (
          <Doing
            icon="take"
            name={agent === null ? doing.take : doing.takeOver}
            shortcut="t"
            primary
            onClick={() => void act({ id, do: "take" })}
          />
        )}
        {ticket.status === "open" && (
          <>
            <Doing icon="give" name={doing.assign} shortcut="a" onClick={() => open("assign")} />
            <Doing icon="flag" name={doing.priority} shortcut="p" onClick={() => open("priority")} />
            {state === "snoozed" ? (
              <Doing
                icon="clock"
                name={doing.wake}
                shortcut="s"
                onClick={() => void act({ id, do: "wake" })}
              />
            ) : (
              <Doing icon="clock" name={doing.snooze} shortcut="s" onClick={() => open("snooze")} />
            )}
            <Doing icon="check" name={doing.resolve} shortcut="e" onClick={() => resolve(id)} />
          </>
        )}
        {ticket.status === "resolved" && (
          <Doing icon="reopen" name={doing.reopen} shortcut="e" onClick={() => void reopen(id)} />
        )}
        <a
          class="icon-button to-side"
          href={sideShown.value ? linkToTicket(id) : linkToSide(id)}
          aria-label={words.side}
          title={words.side}
          aria-expanded={sideShown.value}
        >
          <Icon name="side" />
        </a>
      </div>
      <Presence />
    </header>
  );
}

/** Of who is called by a name, and of who has to be called, a number that can be dialled. */
function NumberBeside({ ticket }: { ticket: TicketJson }) {
  const number = numberBeside(ticket) ?? (ticket.wants_callback ? ticket.contact.phone : null);
  if (number === null) return null;
  if (!/^\+?\d+$/.test(number)) return <span>{number}</span>;
  return (
    <a href={`tel:${number.startsWith("+") ? number : `+${number}`}`}>
      {ticket.contact.name === null ? say().ticket.call : number}
    </a>
  );
}

/** Who else looks at it, or writes. */
function Presence() {
  const { ticket: words, composer } = say();
  return (
    <p class="presence" aria-live="polite">
      {others.value.map(({ agent, writing }) => (
        <span key={agent} class={writing ? "writing" : undefined}>
          {writing ? composer.writes(agent) : words.looks(agent)}
        </span>
      ))}
    </p>
  );
}

function open(which: "assign" | "priority" | "snooze"): void {
  dialog.value = which;
}

function Doing({
  icon,
  name,
  shortcut,
  primary = false,
  onClick,
}: {
  icon: IconName;
  name: string;
  shortcut: string;
  primary?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class={primary ? "button primary" : "button"}
      aria-label={name}
      title={`${name} (${shortcut})`}
      aria-keyshortcuts={shortcut}
      onClick={onClick}
    >
      <Icon name={icon} />
      <span>{name}</span>
    </button>
  );
}
