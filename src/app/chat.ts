import config from "deriva:config";
import hash from "deriva:config-hash";
import { withSecrets } from "../config/channel-secrets";
import type { Variables } from "../config/environment";
import type { InboundMessage, KeepTerms } from "../conversation/inbound-message";
import { faultFields, log } from "../edge/log";
import { type AnswerNeeds, answerContact, answerDue } from "../routing/answer-contact";
import type { Chat } from "../routing/chat";
import { isAcknowledgement, isCourtesy } from "../routing/courtesy";
import { isOpen } from "../routing/hours";
import { isRatingTap, readRating } from "../routing/rating";
import type { Routing } from "../routing/routing";
import type { Deadline } from "../time/deadline";
import { channelsOf, currentSettings, listened, settingsNow } from "./current-settings";

import { deflectionNeeds, environmentOf, neededDatabase } from "./parts";

export { channelsOf };

// What the settings say about conversations, and who carries it out.

/** What decides about a sender's conversations; nothing for a number that is no sender of ours. */
export function routingOf(sender: string): Routing | undefined {
  return settingsNow().routingOf(sender);
}

const REOPEN_BY_LINE = Object.fromEntries(
  config.lines.flatMap(({ number, sender }) => {
    const chat = config.chats.find((one) => one.sender === sender);
    return chat === undefined ? [] : [[number, chat.reopenWithin]];
  }),
);

/** What the settings say about a message that comes in. */
export function keepTerms(message: InboundMessage, variables: Variables): KeepTerms {
  const chat: Chat | undefined = settingsNow().routingOf(message.sender)?.chat;
  const isOurs = environmentOf(variables).desk.kind === "builtin";
  const rates = chat !== undefined && message.kind !== "media";
  const rating = rates ? readRating(message, chat.phrases) : undefined;
  return {
    // Another desk has its own conversations.
    decides: chat !== undefined && isOurs,
    automatic: chat?.menu !== undefined,
    reopenWithin: chat?.reopenWithin ?? 0,
    reopenByLine: REOPEN_BY_LINE,
    quiet: !isOurs || message.kind === "reaction" || isCourtesy(message),
    closing: isAcknowledgement(message),
    settingsFor: hash,
    ...(chat !== undefined && { team: chat.team }),
    ...(rating !== undefined && { rating, tapped: isRatingTap(message) }),
  };
}

let answering: Promise<AnswerNeeds> | undefined;

/** What answering contacts needs, with settings that are at most as old as SETTINGS_AGE. */
export async function answerNeeds(variables: Variables): Promise<AnswerNeeds> {
  await currentSettings(variables);
  answering ??= composeAnswering(variables);
  // What failed to compose is tried again by the next request.
  answering.catch(() => {
    answering = undefined;
  });
  return answering;
}

async function composeAnswering(variables: Variables): Promise<AnswerNeeds> {
  const { turnStore } = await import("../adapters/postgres/turn-store");
  const { judge } = config.escalation;
  return {
    turns: turnStore(await neededDatabase(variables)),
    deliver: await deflectionNeeds(variables),
    routingOf,
    now: () => Date.now(),
    alertNobody: (ticket, team) => log("error", "nobody_available", { alert: true, ticket, team }),
    ...(judge !== undefined && { judge: await composeJudge(judge) }),
  };
}

async function composeJudge(judge: NonNullable<typeof config.escalation.judge>) {
  const { reasonJudge } = await import("../adapters/http/reason-judge");
  return reasonJudge({ ...judge, reportFault: (fault) => log("warn", "judge_failed", faultFields(fault)) });
}

/** How much of each kind one tick looks after. */
const MOST_FORGOTTEN = 50;
const MOST_DUE = 50;
const MOST_ASSIGNED = 100;

/** Looks after conversations whose time has come: what nobody decided about, limits, reminders, agents who are free. */
export async function tendConversations(variables: Variables, deadline: Deadline): Promise<void> {
  // A tick looks after much, and comes once a minute.
  await currentSettings(variables, 0);
  const needs = await answerNeeds(variables);
  for (const situation of await needs.turns.forgotten(MOST_FORGOTTEN)) {
    if (deadline.left() < LEAST_TIME) return;
    await answerContact(situation, deadline, needs);
  }
  const open = openTeams().map(({ id }) => id);
  for (const due of await needs.turns.due(MOST_DUE, open)) {
    if (deadline.left() < LEAST_TIME) return;
    await answerDue(due, deadline, needs);
  }
  await assignWaitingNow(variables);
}

/** What one of them may take, in ms. */
const LEAST_TIME = 2_000;

/** Gives waiting tickets of teams that are open to agents who are free. Answers how many. */
export async function assignWaitingNow(variables: Variables): Promise<number> {
  const { turns } = await answerNeeds(variables);
  const open = openTeams();
  return turns.assignWaiting(
    Object.fromEntries(open.map(({ id, assignment }) => [id, assignment])),
    Object.fromEntries(open.map(({ id }) => [id, listened(id)])),
    MOST_ASSIGNED,
  );
}

function openTeams() {
  return settingsNow().teams.filter(({ hours }) => hours === undefined || isOpen(hours, Date.now()));
}

/** How many notices one tick tells. */
const MOST_NOTICES = 50;

/** Tells agents, outside the desk, what waits to be told. */
export async function tellAgents(
  variables: Variables,
  deadline: Deadline,
  most = MOST_NOTICES,
): Promise<void> {
  const { noticeStore } = await import("../adapters/postgres/notice-store");
  const { tellNotices } = await import("../desk/tell-notices");
  const { notifier } = await import("../adapters/notify/notifier");
  await tellNotices(most, deadline, {
    notices: noticeStore(await neededDatabase(variables), (id) => settingsNow().team(id)?.name),
    notifier: notifier({ language: config.lines[0].language }),
    channelsOf: (team) => withSecrets(channelsOf(team), variables),
    logRefusal: (event, fields) => log("error", event, { alert: true, ...fields }),
  });
}
