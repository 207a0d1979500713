import config from "deriva:config";
import type { Variables } from "../../config/environment";
import { deliverLeased } from "../../deflection/deliver-due";
import { isAtLeast, type Member } from "../../desk/member";
import type { TicketWork, WorkEnd } from "../../desk/ticket-work";
import type { DeskUse } from "../../edge/desk-service";
import { log } from "../../edge/log";
import type { Act } from "../../edge/parse-act";
import { assignTeamByHand, limitFrom, resolveByHand } from "../../routing/by-hand";
import type { Deadline } from "../../time/deadline";
import { assignWaitingSafely } from "../agents";
import { reopenOf } from "../answers";
import { answerNeeds } from "../chat";
import { currentSettings, listened } from "../current-settings";
import { deskDatabase, orUnavailable } from "../services";
import { hasWritten, isResolved, refusalOfWork } from "./refuse-work";
import { situationOf, turnByMember } from "./turn-by-member";
import { findTicket, noTicket, viewerOf } from "./viewer";

/** `POST /desk/act`: something is done with a ticket. It is answered as it is then; one that left, as it was. */
export const act: DeskUse = async (event, variables, deadline, member) => {
  const { parseAct } = await import("../../edge/parse-act");
  const wanted = parseAct(event, config);
  // Of who gives it away it is the last that they see of it.
  const before = leaves(wanted, member) ? await findTicket(wanted.id, member, variables) : undefined;
  await actOn(wanted, { member, variables, deadline });
  log("info", "desk_act", { ticket: wanted.id, outcome: wanted.do, agent: member.id });
  if (FREES.has(wanted.do)) await assignWaitingSafely(variables);
  const body = (await findTicket(wanted.id, member, variables)) ?? before;
  if (body === undefined) throw noTicket();
  return { status: 200, body };
};

/** After these somebody may be free, or a ticket may wait for somebody. */
const FREES = new Set<Act["do"]>(["release", "resolve", "assign", "wake"]);

function leaves(wanted: Act, member: Member): boolean {
  return wanted.do === "assign" && "team" in wanted.to && !mayStay(wanted.to.team, member);
}

function mayStay(team: number, { role, teams }: Member): boolean {
  return role === "admin" || teams.includes(team);
}

interface Hand {
  readonly member: Member;
  readonly variables: Variables;
  readonly deadline: Deadline;
}

async function actOn(wanted: Act, hand: Hand): Promise<void> {
  const { id } = wanted;
  const { member, variables } = hand;
  const by = viewerOf(member);
  const over = isAtLeast(member.role, "supervisor");
  switch (wanted.do) {
    case "take":
      return done((work) => work.give(id, by, { agent: member.id, over, listened: {} }), variables);
    case "release":
      return done((work) => work.release(id, by, over), variables);
    case "assign":
      return assign(wanted, hand);
    case "priority":
      return done((work) => work.prioritize(id, by, wanted.priority), variables);
    case "snooze": {
      const limit = await limitOf(id, hand, wanted.until.getTime());
      return done((work) => work.snooze(id, by, wanted.until, limit), variables);
    }
    case "wake":
      return done((work) => work.wake(id, by), variables);
    case "reopen": {
      const limit = await limitOf(id, hand, Date.now());
      return done((work) => work.reopen(id, by, limit), variables);
    }
    case "note":
      return done((work) => work.note(id, by, wanted.text), variables);
    case "ask_to_write":
      return askToWrite(id, hand);
    case "resolve":
      await turnByMember(id, "resolve", resolveByHand, hand, () => nothingSince(wanted, variables));
  }
}

/** @throws Problem that says why it was not done. */
async function done(work: (store: TicketWork) => Promise<WorkEnd>, variables: Variables): Promise<void> {
  const end = await orUnavailable(work(await ticketWork(variables)));
  if (end.kind === "refused") throw refusalOfWork(end);
}

export async function ticketWork(variables: Variables): Promise<TicketWork> {
  const { ticketWorkStore } = await import("../../adapters/postgres/ticket-work-store");
  return ticketWorkStore(await deskDatabase(variables));
}

async function limitOf(id: string, { member, variables }: Hand, from: number): Promise<number | undefined> {
  const { situation, routing } = await situationOf(id, member, variables);
  return limitFrom(situation.ticket?.team, routing, from);
}

async function assign({ id, to, note }: Extract<Act, { do: "assign" }>, hand: Hand): Promise<void> {
  const { member, variables } = hand;
  const by = viewerOf(member);
  if ("agent" in to) {
    const told = Object.fromEntries(config.teams.map((team) => [team.id, listened(team.id)]));
    const gift = { agent: to.agent, over: true, listened: told };
    return done((work) => work.give(id, by, { ...gift, ...(note !== undefined && { note }) }), variables);
  }
  // First: who gives it away sees it no more.
  if (note !== undefined) await done((work) => work.note(id, by, note), variables);
  const { situation } = await situationOf(id, member, variables);
  if (situation.ticket?.status === "resolved") throw isResolved();
  if (situation.ticket?.team === to.team && situation.ticket.stage !== "automatic") {
    return done((work) => work.release(id, by, true), variables);
  }
  const end = await turnByMember(
    id,
    "assign",
    (now, routing) => assignTeamByHand(to.team, now, routing, Date.now()),
    hand,
  );
  if (end === "resolved") throw isResolved();
}

/** @throws Problem where the contact wrote what who resolves it has not seen. */
async function nothingSince(
  { id, seen }: Extract<Act, { do: "resolve" }>,
  variables: Variables,
): Promise<void> {
  if (seen === undefined) return;
  const work = await ticketWork(variables);
  if (await orUnavailable(work.wroteSince(id, seen))) throw hasWritten();
}

async function askToWrite(id: string, { member, variables, deadline }: Hand): Promise<void> {
  const { situation } = await situationOf(id, member, variables);
  const sender = situation.sender ?? config.senders[0].number;
  const settings = await currentSettings(variables);
  const until = new Date(Date.now() + settings.aftercare.park);
  const work = await ticketWork(variables);
  const end = await orUnavailable(
    work.askToWrite(id, viewerOf(member), { ...reopenOf(sender, settings), sender, until }),
  );
  if (end.kind === "refused") throw refusalOfWork(end);
  const { deliver } = await answerNeeds(variables);
  for (const { carries } of end.send ?? []) {
    if (carries.kind === "text") await deliverLeased(carries.text, deadline, deliver);
  }
}
