import config from "deriva:config";
import type { ApiKey } from "../adapters/postgres/api-keys";
import type { Variables } from "../config/environment";
import type { Situation } from "../conversation/situation";
import type { ApiAnswer, KeyedUse } from "../edge/api";
import { isPost } from "../edge/is-post";
import { log } from "../edge/log";
import type { TicketChange } from "../edge/parse-desk-request";
import { refused, unavailable } from "../edge/problem";
import { take } from "../routing/answer-contact";
import { assignTeamByHand, escalateByHand, resolveByHand } from "../routing/by-hand";
import type { Routing } from "../routing/routing";
import type { Turn } from "../routing/turn";
import type { Deadline } from "../time/deadline";
import { assignWaitingSafely } from "./agents";
import { agentId, noTicket } from "./answers";
import { answerNeeds, channelsOf, routingOf } from "./chat";
import { orUnavailable } from "./services";
import { ticketDetails } from "./ticket-details";

const teamName = (id: number) => config.teams.find((team) => team.id === id)?.name;

const isResolved = () => refused("The ticket is resolved; it opens again when its contact writes.");

/** `GET /ticket?id=`: a ticket with its history; `POST /ticket`: what is to become of it. */
export const ticket: KeyedUse<ApiKey> = async (event, variables, deadline) => {
  const { parseTicketChange, parseTicketDetailQuery } = await import("../edge/parse-desk-request");
  if (!isPost(event, ["do", "team_id", "agent"], "id")) {
    const { id, limit, before } = parseTicketDetailQuery(event);
    return ticketAnswer(id, limit, before, variables);
  }
  const change = parseTicketChange(event, config);
  if (change.does === "assign" && "agent" in change.to) {
    await assignTo(change.to.agent, change.id, variables);
  } else {
    await turnByHand(
      change.id,
      (situation, routing) => turnOf(change, situation, routing),
      variables,
      deadline,
    );
  }
  log("info", "ticket_changed", { ticket: change.id, outcome: change.does });
  await assignWaitingSafely(variables);
  return ticketAnswer(change.id, 50, undefined, variables);
};

async function assignTo(agent: string, id: string, variables: Variables): Promise<void> {
  const details = await ticketDetails(variables);
  if ((await orUnavailable(details.find(id))) === undefined) throw noTicket();
  await agentId(agent, variables);
  const listened = config.teams.map((team) => [team.id, channelsOf(team.id).flatMap(({ on }) => on)]);
  if (!(await orUnavailable(details.assign(id, agent, Object.fromEntries(listened))))) throw isResolved();
}

/** More than so many decisions about one ticket do not come at once. */
const MOST_TRIES = 20;

async function turnByHand(
  id: string,
  decide: (situation: Situation, routing: Routing) => Turn,
  variables: Variables,
  deadline: Deadline,
): Promise<void> {
  const needs = await answerNeeds(variables);
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    const situation = await orUnavailable(needs.turns.lookAtTicket(id));
    if (situation === undefined) throw noTicket();
    if (situation.ticket?.status === "resolved") {
      throw isResolved();
    }
    const routing = routingOf(situation.sender ?? config.senders[0].number);
    if (routing === undefined) throw refused("The ticket's sender is no longer in the config.");
    const taken = await orUnavailable(take(situation, decide(situation, routing), deadline, needs));
    if (taken.kind !== "again") return;
  }
  throw unavailable("Many change this ticket at once. Try again in a moment.", 1);
}

function turnOf(change: TicketChange, situation: Situation, routing: Routing): Turn {
  if (change.does === "escalate") return escalateByHand(change.team, situation, routing, Date.now());
  if (change.does === "assign" && "team" in change.to) {
    return assignTeamByHand(change.to.team, situation, routing, Date.now());
  }
  return resolveByHand(situation, routing);
}

async function ticketAnswer(
  id: string,
  limit: number,
  before: string | undefined,
  variables: Variables,
): Promise<ApiAnswer> {
  const details = await ticketDetails(variables);
  const found = await orUnavailable(details.find(id));
  if (found === undefined) throw noTicket();
  const page = await orUnavailable(details.history(id, limit, before));
  const { ticketDetailJson } = await import("../edge/ticket-detail-json");
  return { status: 200, body: ticketDetailJson(found, page, teamName, Date.now()) };
}
