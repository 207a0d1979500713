import type { Situation } from "../conversation/situation";
import { awaitPerson, FIRST_TEAM, handOverTo, nextTier, sayOf } from "./hand-over";
import { isOpen, nextOpening } from "./hours";
import type { Routing } from "./routing";
import { readRoutingState } from "./routing-state";
import type { Team } from "./team";
import type { DueKind, Turn } from "./turn";

/** A ticket whose time has come. */
export interface DueTicket {
  readonly what: DueKind;
  /** Since when, in ms. */
  readonly at: number;
  readonly situation: Situation;
}

/** Decides what follows where nobody did anything for a while. Pure, as decideTurn is. */
export function decideDue({ what, at, situation }: DueTicket, routing: Routing, now: number): Turn {
  const expects = { what, at };
  const language = situation.language ?? routing.chat.language;
  switch (what) {
    case "limit":
      return { ...decideOverdue(situation, routing, now), expects };
    case "remind": {
      const { reminder } = routing.aftercare;
      const later = openingOf(situation, routing, now);
      // A reminder is for the hours of those who would answer, and for the window.
      if (later !== undefined) {
        return { expects, remindAt: later < (situation.windowClosesAt ?? 0) ? later : null };
      }
      const more = reminder !== undefined && (situation.ticket?.reminders ?? 0) + 1 < reminder.times;
      return {
        expects,
        replies: [{ text: sayOf("reminder", language, routing) }],
        remindAt: more ? now + reminder.after : null,
      };
    }
    case "nobody": {
      const { ticket } = situation;
      const team = ticket?.team === undefined ? undefined : routing.team(ticket.team);
      return { ...awaitPerson(team, language, routing, now), expects };
    }
    case "resolve":
      return {
        expects,
        // That they did not answer is said to who was asked something by a person.
        ...(situation.ticket?.stage !== "automatic" &&
          readRoutingState(situation.state).heard !== true && {
            replies: [{ text: sayOf("autoResolved", language, routing) }],
          }),
        resolve: { how: "automatic" },
        state: {},
      };
  }
}

/** Nobody answered in time: the next team has it; or, where there is none, it becomes more urgent and its team is told. */
function decideOverdue(situation: Situation, routing: Routing, now: number): Turn {
  const { ticket } = situation;
  const language = situation.language ?? routing.chat.language;
  if (ticket?.stage === "automatic") {
    const handOver = {
      ...{ team: routing.escalation.teams["not-understood"] ?? routing.chat.team, tier: FIRST_TEAM },
      ...{ reason: "not-understood" as const, finding: { rule: "time", words: "" } },
    };
    return handOverTo(handOver, "handedOver", language, routing, now);
  }
  const team = ticket?.team === undefined ? undefined : routing.team(ticket.team);
  const next = routing.escalation.off.includes("unanswered") ? undefined : team?.next;
  if (next === undefined) {
    const notices = team === undefined ? [] : routing.listened(team.id);
    return { overdue: true, urgency: 1, limit: {}, notices };
  }
  const opens = openingAfter(team, routing.team(next), now);
  if (opens !== undefined) {
    const notices = team === undefined ? [] : routing.listened(team.id);
    return { overdue: true, urgency: 1, limit: { at: opens }, notices };
  }
  const handOver = { team: next, tier: nextTier(situation), reason: "unanswered" as const, urgency: 1 };
  const turn = handOverTo(
    // Why a person was asked for at first is still what they should see.
    { ...handOver, ...(ticket?.reason === undefined && { finding: { rule: "time", words: "" } }) },
    "nextTeam",
    language,
    routing,
    now,
  );
  return { ...turn, overdue: true };
}

/** When the next team opens, where it is closed and this one is not: until then the conversation is better off here. */
function openingAfter(team: Team | undefined, next: Team | undefined, now: number): number | undefined {
  const isHere = team?.hours === undefined || isOpen(team.hours, now);
  if (!isHere || next?.hours === undefined || isOpen(next.hours, now)) return undefined;
  return nextOpening(next.hours, now);
}

/** When a ticket's team opens, if it is closed. */
function openingOf({ ticket }: Situation, routing: Routing, now: number): number | undefined {
  const hours = ticket?.team === undefined ? undefined : routing.team(ticket.team)?.hours;
  if (hours === undefined || isOpen(hours, now)) return undefined;
  return nextOpening(hours, now) ?? Number.POSITIVE_INFINITY;
}
