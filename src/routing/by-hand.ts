import type { Situation } from "../conversation/situation";
import { awaitPerson, FIRST_TEAM, handOverTo, nextTier, sayOf } from "./hand-over";
import { askRating } from "./rating";
import type { Routing } from "./routing";
import type { Turn } from "./turn";

// What follows where a person decides about a ticket. Pure, as decideTurn is.

/** Hands it to another team; the contact is told. */
export function escalateByHand(team: number, situation: Situation, routing: Routing, now: number): Turn {
  const first = (situation.ticket?.tier ?? 1) === 1;
  const tier = first ? FIRST_TEAM : nextTier(situation);
  const finding = { rule: "manual", words: "" };
  const handOver = { team, tier, reason: "manual" as const, finding };
  return handOverTo(handOver, "handedOver", languageOf(situation, routing), routing, now);
}

/** Gives it to another team, as if the contact had chosen it; but they are not told. */
export function assignTeamByHand(team: number, situation: Situation, routing: Routing, now: number): Turn {
  const tier = Math.max(FIRST_TEAM, situation.ticket?.tier ?? 1);
  // People who give it to each other have a reason for having it already.
  const byHand = situation.ticket?.stage === "automatic" && {
    ...{ reason: "manual" as const, finding: { rule: "manual", words: "" } },
  };
  const handOver = { team, tier, ...byHand };
  const {
    replies: _,
    repliesIfNobody: __,
    ...quiet
  } = handOverTo(handOver, "assigned", languageOf(situation, routing), routing, now);
  return quiet;
}

/** Resolves it, and asks one question where that is wished for. */
export function resolveByHand(situation: Situation, routing: Routing): Turn {
  if (!routing.aftercare.rating || situation.ticket === undefined) {
    return { resolve: { how: "agent" }, state: {} };
  }
  const language = languageOf(situation, routing);
  return {
    resolve: { how: "agent" },
    state: { asked: "rating", rated: situation.ticket.id },
    replies: [askRating(routing.chat.phrases, sayOf("rate", language, routing), language)],
  };
}

/** Until when a contact should be answered who waits for a team from a moment on; nothing where it promises no time. */
export function limitFrom(team: number | undefined, routing: Routing, from: number): number | undefined {
  const known = team === undefined ? undefined : routing.team(team);
  return awaitPerson(known, routing.chat.language, routing, from).limit?.at;
}

function languageOf(situation: Situation, { chat }: Routing) {
  return situation.language ?? chat.language;
}
