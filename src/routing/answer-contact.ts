import type { HeardMessage, Situation } from "../conversation/situation";
import { type DeliverNeeds, deliverLeased } from "../deflection/deliver-due";
import type { Deadline } from "../time/deadline";
import { within } from "../time/within";
import { type DueTicket, decideDue } from "./decide-due";
import { decideTurn } from "./decide-turn";
import type { Judge } from "./judge";
import type { Routing } from "./routing";
import { readRoutingState } from "./routing-state";
import type { Turn } from "./turn";
import type { TakenTurn, TurnStore } from "./turn-store";

export interface AnswerNeeds {
  readonly turns: TurnStore;
  readonly deliver: DeliverNeeds;
  /** What decides about a sender's conversations; nothing where it is no sender of ours. */
  readonly routingOf: (sender: string) => Routing | undefined;
  /** Absent where nobody is asked. */
  readonly judge?: Judge;
  readonly now: () => number;
  /** A ticket waits, and nobody of its team is available. */
  readonly alertNobody: (ticket: string, team: number | undefined) => void;
}

/** More than this many decisions about one conversation do not come at once. */
const MOST_TRIES = 20;

/** What a decision needs, in ms; none is begun with less. */
const LEAST_TIME = 300;

/**
 * Decides what follows from a message that was kept, and does it: the promise is one turn for each message, whoever takes it,
 * and each of its replies once. What cannot be sent now is sent later, as all that is due. What is not decided by the deadline
 * is decided by a tick.
 */
export async function answerContact(
  first: Situation,
  deadline: Deadline,
  needs: AnswerNeeds,
): Promise<TakenTurn> {
  let situation = first;
  for (let tries = 0; tries < MOST_TRIES && deadline.left() > LEAST_TIME; tries++) {
    const taken = await answerOnce(situation, deadline, needs);
    const { message } = situation;
    if (taken.kind !== "again" || message === undefined) return taken;
    const now = await within(deadline.left(), () => needs.turns.look(message.id));
    if (now === undefined) return { kind: "past" };
    situation = now;
  }
  return { kind: "again" };
}

async function answerOnce(situation: Situation, deadline: Deadline, needs: AnswerNeeds): Promise<TakenTurn> {
  const { message } = situation;
  if (message === undefined) return { kind: "past" };
  const routing = needs.routingOf(situation.sender ?? "");
  const turn = routing === undefined ? {} : await decide({ ...situation, message }, routing, deadline, needs);
  return take(situation, turn, deadline, needs);
}

/** Does what follows for a ticket whose time has come. */
export async function answerDue(due: DueTicket, deadline: Deadline, needs: AnswerNeeds): Promise<TakenTurn> {
  const routing = needs.routingOf(due.situation.sender ?? "");
  if (routing === undefined) return { kind: "past" };
  return take(due.situation, decideDue(due, routing, needs.now()), deadline, needs);
}

/** Takes a turn into effect, and sends what it says, one after the other. */
export async function take(
  situation: Situation,
  turn: Turn,
  deadline: Deadline,
  needs: Pick<AnswerNeeds, "turns" | "deliver" | "alertNobody">,
): Promise<TakenTurn> {
  const taken = await within(deadline.left(), () => needs.turns.take(situation, turn));
  if (taken.kind !== "taken") return taken;
  const { ticket } = situation;
  if (taken.nobody && ticket !== undefined) {
    needs.alertNobody(ticket.id, turn.handOver?.team ?? ticket.team);
  }
  for (const reply of taken.replies) await deliverLeased(reply, deadline, needs.deliver);
  return taken;
}

/** The rules' word; where they find no reason, a judge may be asked for one. */
async function decide(
  situation: Situation & { readonly message: HeardMessage },
  routing: Routing,
  deadline: Deadline,
  { now, judge }: AnswerNeeds,
): Promise<Turn> {
  const turn = decideTurn(situation, routing, now());
  const { message, ticket } = situation;
  if (
    judge === undefined ||
    turn.handOver !== undefined ||
    ticket?.stage !== "automatic" ||
    message.text === ""
  ) {
    return turn;
  }
  const language = situation.language ?? turn.language ?? routing.chat.language;
  const { before } = readRoutingState(situation.state);
  const earlier = before === undefined ? [] : [{ from: "contact" as const, text: before }];
  const reason = await judge.reasonFor({ text: message.text, language, before: earlier }, deadline);
  return reason === undefined ? turn : decideTurn(situation, routing, now(), reason);
}
