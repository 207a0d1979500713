import config from "deriva:config";
import type { Variables } from "../../config/environment";
import type { Situation } from "../../conversation/situation";
import { type Member, sees } from "../../desk/member";
import { refused, unavailable } from "../../edge/problem";
import { take } from "../../routing/answer-contact";
import type { Routing } from "../../routing/routing";
import type { Turn } from "../../routing/turn";
import type { Deadline } from "../../time/deadline";
import { answerNeeds } from "../chat";
import { currentSettings } from "../current-settings";
import { deskDatabase, orUnavailable } from "../services";
import { noTicket, viewerOf } from "./viewer";

/** More than so many decisions about one ticket do not come at once. */
const MOST_TRIES = 20;

/**
 * Takes a turn about a ticket that a member sees, decided about it as it is, and sends what it says. `resolved`: there was none
 * to take. @throws Problem 404 where they see no such ticket.
 */
export async function turnByMember(
  id: string,
  does: string,
  decide: (situation: Situation, routing: Routing) => Turn,
  { member, variables, deadline }: { member: Member; variables: Variables; deadline: Deadline },
  /** Throws where it may not be taken as things stand now. */
  may: () => Promise<void> = async () => {},
): Promise<"taken" | "resolved"> {
  const { handTurns } = await import("../../adapters/postgres/hand-turns");
  const turns = handTurns(await deskDatabase(variables), viewerOf(member), does);
  const needs = { ...(await answerNeeds(variables)), turns };
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const { situation, routing } = await situationOf(id, member, variables);
    if (situation.ticket?.status === "resolved") return "resolved";
    await may();
    const taken = await orUnavailable(take(situation, decide(situation, routing), deadline, needs));
    if (taken.kind === "past") throw noTicket();
    if (taken.kind === "taken") return "taken";
  }
  throw unavailable("Many change this ticket at once. Try again in a moment.", 1);
}

/** How a ticket stands that a member sees, and what decides about it. @throws Problem 404 where they see none. */
export async function situationOf(
  id: string,
  member: Member,
  variables: Variables,
): Promise<{ readonly situation: Situation; readonly routing: Routing }> {
  const { turns } = await answerNeeds(variables);
  const situation = await orUnavailable(turns.lookAtTicket(id));
  if (situation?.ticket === undefined || !sees(member, situation.ticket.team)) throw noTicket();
  const { routingOf } = await currentSettings(variables);
  const routing = routingOf(situation.sender ?? config.senders[0].number);
  if (routing === undefined) throw refused("The ticket's sender is no longer in the config.");
  return { situation, routing };
}
