import { computed } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { DeskTicket } from "../../../../src/edge/desk-contract";
import { session } from "../../session/session";
import { Icon } from "../../shell/icon";
import { now } from "../../time/clock";
import { shortDuration, shortestDuration } from "../../time/durations";
import { fullWhen, shortWhen } from "../../time/say-time";
import { say } from "../../words/words";
import { linkToTicket, openId } from "../place";
import { initialsOf, nameOf, numberBeside } from "../ticket/name-of";
import { signalOf } from "./pool";

const MINUTE = 60_000;

/** One ticket of a list; a change of it draws this row alone. */
export function TicketRow({ id, reachable }: { id: string; reachable: boolean }) {
  const here = useMemo(() => computed(() => openId.value === id), [id]);
  const ticket = signalOf(id)?.value;
  if (ticket === undefined) return null;
  const { lists } = say();
  const number = numberBeside(ticket);
  const several = (session.value?.teams.length ?? 0) > 1;
  return (
    <li>
      <a
        href={linkToTicket(id)}
        class={`row ${ticket.state}`}
        data-ticket={id}
        aria-current={here.value ? "true" : undefined}
        tabIndex={reachable ? 0 : -1}
      >
        <span class="row-who">
          {ticket.priority > 0 && (
            <span class={`priority p${Math.min(3, ticket.priority)}`}>
              <span class="unseen">{lists.urgent}</span>
              {"!".repeat(Math.min(3, ticket.priority))}
            </span>
          )}
          <strong>{nameOf(ticket)}</strong>
          {number !== undefined && (
            <span class="row-number" title={number}>
              <span aria-hidden="true">…{number.slice(-4)}</span>
              <span class="unseen">{number}</span>
            </span>
          )}
        </span>
        <Since ticket={ticket} />
        <span class="row-last">
          <LastWords ticket={ticket} />
        </span>
        <span class="row-marks">
          <span class={`state ${ticket.state}`}>{lists.states[ticket.state]}</span>
          {(ticket.failure !== null || ticket.last_message?.failed) && (
            <span class="bad">{lists.undelivered}</span>
          )}
          {several && ticket.team !== null && <span>{ticket.team.name}</span>}
          {ticket.team === null && <span>{lists.noTeam}</span>}
          {ticket.reason !== null && <span>{lists.reasons[ticket.reason]}</span>}
          {ticket.agent !== null && <Agent agent={ticket.agent} />}
        </span>
      </a>
    </li>
  );
}

/** Who has it, by their first letters; nothing for one's own, which are known by their list. */
function Agent({ agent }: { agent: { readonly id: string; readonly name: string } }) {
  const mine = agent.id === session.value?.me.id;
  return (
    <span class={mine ? "holder mine" : "holder"} title={agent.name}>
      <span aria-hidden="true">{initialsOf(agent.name)}</span>
      <span class="unseen">{agent.name}</span>
    </span>
  );
}

/** For how long the contact waits, or when something happened last. */
function Since({ ticket }: { ticket: DeskTicket }) {
  const { lists } = say();
  if (ticket.state === "snoozed" && ticket.snoozed_until !== null) {
    return (
      <time
        class="row-since"
        dateTime={ticket.snoozed_until}
        title={lists.until(fullWhen(ticket.snoozed_until))}
      >
        {shortWhen(ticket.snoozed_until)}
      </time>
    );
  }
  const waits = ticket.state === "waiting" || ticket.state === "callback";
  if (waits && ticket.waits_since !== null) {
    return <Waits since={ticket.waits_since} limit={ticket.limit_at} />;
  }
  const at = ticket.resolved_at ?? ticket.last_message?.at ?? ticket.created_at;
  return (
    <time class="row-since" dateTime={at} title={fullWhen(at)}>
      {shortWhen(at)}
    </time>
  );
}

/** A wait that goes on; drawn anew each minute, and not each time that the clock is looked at. */
function Waits({ since, limit }: { since: string; limit: string | null }) {
  const { lists } = say();
  const minutes = useMemo(
    () => computed(() => Math.floor((now.value - Date.parse(since)) / MINUTE)),
    [since],
  );
  const late = useMemo(() => computed(() => limit !== null && Date.parse(limit) <= now.value), [limit]);
  const length = minutes.value * MINUTE;
  return (
    <time
      class={late.value ? "row-since late" : "row-since waits"}
      dateTime={since}
      title={lists.waitsFor(shortDuration(length))}
    >
      {late.value && <span class="unseen">{lists.late} </span>}
      {shortestDuration(length)}
    </time>
  );
}

function LastWords({ ticket }: { ticket: DeskTicket }) {
  const { lists } = say();
  const last = ticket.last_message;
  if (last === null) return <>{lists.kinds[ticket.kind]}</>;
  const text = last.text === "" ? (lists.without[last.kind] ?? last.kind) : last.text;
  return (
    <>
      {last.from === "agent" && <span class="row-from">{lists.us}: </span>}
      {last.from === "automatic" && <Icon name="bot" />}
      {text}
    </>
  );
}
