import config from "deriva:config";
import type { ApiKey } from "../adapters/postgres/api-keys";
import type { Variables } from "../config/environment";
import type { Answer, KeptAnswer, Other } from "../conversation/answer";
import { deliverLeased } from "../deflection/deliver-due";
import { fillVariables } from "../deflection/template";
import type { ApiAnswer, KeyedUse } from "../edge/api";
import { refuseUnlessJson } from "../edge/is-post";
import { log } from "../edge/log";
import { conflict, type FieldFault, notFound, type Problem, refused } from "../edge/problem";
import type { Deadline } from "../time/deadline";
import { answerNeeds } from "./chat";
import { type CurrentSettings, currentSettings } from "./current-settings";
import { deliverDueAlong } from "./messages";
import { neededDatabase } from "./parts";
import { orUnavailable } from "./services";
import { ticketDetails } from "./ticket-details";

/** How many answers follow one, if they were written while it was on its way; the others are a tick's. */
const MOST_FOLLOWING = 3;

/** `POST /answers`: a person answers a contact. */
export const answers: KeyedUse<ApiKey> = async (event, variables, deadline) => {
  refuseUnlessJson(event);
  const { parseAnswer } = await import("../edge/parse-desk-request");
  const { ticket_id: ticket, text, agent, outside, key } = parseAnswer(event);
  return writeAnswer(
    {
      ...{ ticket, text, outside: outside ?? "park" },
      ...(typeof agent === "string" && { agent: await agentId(agent, variables) }),
      ...(key !== undefined && { key }),
    },
    variables,
    deadline,
  );
};

/** An answer as it was asked for; the config says the rest. */
type WantedAnswer = Omit<Answer, "sender" | "reopen" | "parkFor" | "remindIn" | "resolveIn">;

/** Keeps an answer, and sends it if it can be sent now. @throws Problem that says why it is not kept. */
export async function writeAnswer(
  wanted: WantedAnswer,
  variables: Variables,
  deadline: Deadline,
): Promise<ApiAnswer> {
  const { ticket } = wanted;
  const details = await ticketDetails(variables);
  const found = await orUnavailable(details.find(ticket));
  if (found === undefined) throw noTicket();
  const sender = found.sender ?? config.senders[0].number;
  const { answerStore } = await import("../adapters/postgres/answer-store");
  const settings = await currentSettings(variables);
  const { aftercare } = settings;
  const kept = await orUnavailable(
    answerStore(await neededDatabase(variables)).write({
      ...wanted,
      ...{ sender, reopen: reopenOf(sender, settings), parkFor: aftercare.park },
      ...(aftercare.reminder !== undefined && { remindIn: aftercare.reminder.after }),
      ...(aftercare.autoResolve !== undefined && { resolveIn: aftercare.autoResolve.after }),
    }),
  );
  if (kept.kind === "refused") throw refusalOf(kept);
  const sent = await sendKept(kept, variables, deadline);
  // Twilio may have said that the window is closed, and so the answer waits. It is kept, whether this is told or not.
  const now = await details.answer(kept.message).catch(() => undefined);
  const state = now?.state ?? sent;
  const status = state === "dead" ? "failed" : state;
  log("info", "answer", { outcome: status, ticket, message: kept.message });
  // What was written while this one was on its way follows it.
  if (kept.state === "sending") await deliverDueAlong(variables, deadline, MOST_FOLLOWING);
  const closesAt = now?.windowClosesAt ?? (kept.closesAt === undefined ? undefined : new Date(kept.closesAt));
  return {
    status: 201,
    body: { id: kept.message, status, window_closes_at: closesAt?.toISOString() ?? null },
  };
}

/** Sends what the answer left to be sent, and tells the state of the answer itself. */
async function sendKept(
  { message, state, send }: Extract<KeptAnswer, { kind: "kept" }>,
  variables: Variables,
  deadline: Deadline,
): Promise<string> {
  let now: string = state;
  const { deliver } = await answerNeeds(variables);
  for (const { carries } of send) {
    if (carries.kind !== "text") continue;
    const settled = await deliverLeased(carries.text, deadline, deliver);
    if (carries.text.messageId === message && settled !== undefined) now = settled.state.kind;
  }
  return now;
}

/** The template that asks who writes to a sender of ours to write again. */
export function reopenOf(sender: string, { routingOf }: CurrentSettings) {
  const routing = routingOf(sender);
  const template = routing?.chat.reopenTemplate ?? config.senders[0].template;
  const known = config.templates[template];
  const company = routing?.chat.company ?? config.lines[0].company;
  const values = { company, line: config.lines[0].number, wait: "" };
  return { template, variables: known === undefined ? {} : fillVariables(known, values) };
}

/** Why an answer is not sent again, by how it stands. */
const NOT_FAILED: Readonly<Record<string, string>> = {
  sent: "It arrived after all; nothing is sent again.",
  pending: "It is tried again by itself.",
  sending: "It is on its way.",
  parked: "It waits for the contact to write, and goes out then.",
  unknown:
    "Nobody knows yet whether it arrived: Twilio did not say. It is looked up there, and tried again by itself if it did not.",
};

/** Who was quicker, and when. */
function standsAgainst({ what, agent, at }: Other): FieldFault {
  const name = agent?.name ?? "another system";
  const detail = what === "seen" ? `${name} answered since you looked` : `${name} has the ticket`;
  return { field: what, detail, agent, at: new Date(at).toISOString() };
}

export async function agentId(name: string, variables: Variables): Promise<string> {
  const { agentStore } = await import("../adapters/postgres/agent-store");
  const agents = await orUnavailable(agentStore(await neededDatabase(variables)).list());
  const agent = agents.find((one) => one.name === name);
  if (agent === undefined)
    throw notFound(`There is no agent '${name}'; add them with npm run agents, or POST /agents.`);
  return agent.id;
}

export const noTicket = () => notFound("There is no such ticket.");

function refusalOf(refusal: Extract<KeptAnswer, { kind: "refused" }>): Problem {
  const { why, closedAt, others = [], state = "" } = refusal;
  switch (why) {
    case "others":
      return refused(
        "Another was quicker. Look at what they wrote; to answer all the same, say 'anyway'.",
        others.map(standsAgainst),
      );
    case "not-failed":
      return refused(NOT_FAILED[state] ?? "It has not failed.", [{ field: "message", detail: state }]);
    case "no-address":
      return refused("There is no address any more to which the contact could be written.");
    case "no-ticket":
      return noTicket();
    case "no-agent":
      return notFound("There is no such agent.");
    case "conflict":
      return conflict();
    case "resolved":
      return refused("The ticket is resolved; it opens again when its contact writes.");
    case "opted-out":
      return refused("The contact asked us not to write; they can be answered when they write again.");
    case "window-closed": {
      const at = closedAt === undefined ? "the contact never wrote" : new Date(closedAt).toISOString();
      return refused(
        `The window in which free text may be written is closed (${at}). Leave 'outside' out, and the answer follows when the contact writes.`,
        [{ field: "window_closed_at", detail: at }],
      );
    }
  }
}
