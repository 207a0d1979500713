import type { Deadline } from "../time/deadline";
import { within } from "../time/within";
import type { DeflectionRequest, MessageState, Receipt } from "./deflection";
import type { Claim, DeflectionStore, Handed, Refusal, Settled } from "./deflection-store";
import type { Delivery } from "./delivery";
import type { Desk, DeskAnswer } from "./desk";
import { type Outcome, outcomeOf, outcomeOfRefusal } from "./outcome";

export interface DeflectNeeds {
  readonly store: DeflectionStore;
  readonly desk: Desk;
  readonly logFault: (event: string, fault: unknown) => void;
  /** A desk refused for good; where the blame is ours, somebody must mend something. */
  readonly logRefusal: (refusal: Extract<DeskAnswer, { kind: "refused" }>) => void;
  /** Something that somebody must be told. */
  readonly alert: (event: string, fields: Readonly<Record<string, string>>) => void;
  readonly sleep: (ms: number) => Promise<void>;
}

/** What became of a request: what a caller may be told, and what another system may know. */
export interface Deflected {
  readonly outcome: Outcome;
  /** Of a request that was taken, now or before. */
  readonly receipt?: Receipt;
  /** Why a request was not taken; nothing of it is kept then. */
  readonly refusal?: Refusal | "conflict" | "fault";
  /** Seconds until a refused request may be made again. */
  readonly retryAfter?: number;
}

/** Kept back from the hand-over, in ms, to write down how it ended. */
const SETTLE_RESERVE = 1_000;

/** One step of the store may take this long, in ms, so that a second try fits into a caller's time. */
const STORE_STEP = 2_500;

/** How often somebody who asked again looks whether the first request has ended, in ms. */
const POLL_EVERY = 100;

/**
 * Moves one contact to WhatsApp and tells what really happened. The promise: once `claim` has committed, the request
 * is served, once, whatever happens to this process. It has one ticket; its message is in state `sending` before the
 * network is touched, so that whoever finds it later knows that it may have arrived, and looks before sending again.
 * Who asks again, also at the same moment, changes nothing and is told the same. Never throws, and ends by the
 * deadline whatever store and desk do.
 */
export async function deflect(
  request: DeflectionRequest,
  deadline: Deadline,
  needs: DeflectNeeds,
): Promise<Deflected> {
  try {
    const claim = await claimTwice(request, deadline, needs);
    switch (claim.kind) {
      case "claimed":
        return await handOver(claim.deflection, deadline, needs);
      case "taken":
        return await awaitOutcome(request.claim, claim, deadline, needs);
      case "conflict":
        return { outcome: "unavailable", refusal: "conflict" };
      case "refused": {
        const { why: refusal, retryAfter } = claim;
        const outcome = outcomeOfRefusal(refusal);
        return { outcome, refusal, ...(retryAfter !== undefined && { retryAfter }) };
      }
    }
  } catch (fault) {
    needs.logFault("claim_failed", fault);
    return { outcome: "unavailable", refusal: "fault" };
  }
}

async function handOver(
  deflection: Extract<Claim, { kind: "claimed" }>["deflection"],
  deadline: Deadline,
  needs: DeflectNeeds,
): Promise<Deflected> {
  const take = () => needs.desk.take(deflection, beforeSettling(deadline));
  const answer = await takeSafely(take, deadline, needs);
  const settled = await settleTwice(deflection, answer, deadline, needs).catch((fault: unknown): Settled => {
    needs.logFault("settle_failed", fault);
    return { state: stateWithoutRecord(answer) };
  });
  const { id, ticketId } = deflection;
  const delivery = settled.delivery ?? deliveryOf(settled.state);
  return {
    outcome: outcomeOf(settled.state),
    receipt: { id, delivery, ...(ticketId !== undefined && { ticketId }) },
  };
}

/**
 * A claim that failed may have been written, or its connection may have died while this instance slept: it has a
 * key, so it is simply made again. If the first was written, nobody sends for it, and the due work will.
 */
function claimTwice(request: DeflectionRequest, deadline: Deadline, needs: DeflectNeeds): Promise<Claim> {
  return twice("claim_again", deadline, needs, () => needs.store.claim(request));
}

/** Without its record an accepted message is looked up, or settled by a person for a desk that cannot be asked. */
export async function settleTwice(
  message: Handed,
  answer: DeskAnswer,
  deadline: Deadline,
  needs: Pick<DeflectNeeds, "store" | "desk" | "logFault" | "logRefusal" | "alert">,
): Promise<Settled> {
  if (answer.kind === "refused") needs.logRefusal(answer);
  const settled = await twice("settle_again", deadline, needs, () => needs.store.settle(message, answer));
  if (settled.alert !== undefined) {
    needs.alert(settled.alert, answer.kind === "refused" ? { code: answer.code } : {});
  }
  if (
    answer.kind === "unclear" &&
    settled.state.kind === "unknown" &&
    needs.desk.whenUnclear === "ask-a-person"
  ) {
    needs.alert("message_unknown", { message: message.messageId, code: answer.code });
  }
  return settled;
}

async function twice<Done>(
  event: string,
  deadline: Deadline,
  { logFault }: Pick<DeflectNeeds, "logFault">,
  step: () => Promise<Done>,
): Promise<Done> {
  const bounded = () => within(Math.min(STORE_STEP, deadline.left()), step);
  try {
    return await bounded();
  } catch (fault) {
    logFault(event, fault);
    return bounded();
  }
}

/** A desk that throws, or that does not keep its time, may have done its work: the end of the hand-over is unclear. */
export async function takeSafely(
  take: () => Promise<DeskAnswer>,
  deadline: Deadline,
  { logFault }: Pick<DeflectNeeds, "logFault">,
): Promise<DeskAnswer> {
  try {
    // Half of the reserve is for a desk to say so itself: its own word on a time-out tells more.
    return await within(deadline.left(SETTLE_RESERVE / 2), take);
  } catch (fault) {
    logFault("desk_failed", fault);
    return { kind: "unclear", code: "fault" };
  }
}

/** What is true of a message whose end could not be written: its lease will run out and it is looked up. */
function stateWithoutRecord(answer: DeskAnswer): MessageState {
  if (answer.kind === "accepted") return { kind: "sent" };
  return answer.kind === "refused" ? { kind: "dead", blame: answer.blame } : { kind: "sending" };
}

/** How a delivery stands as far as its message tells. */
function deliveryOf(state: MessageState): Delivery {
  switch (state.kind) {
    case "sent":
    case "sending":
      return "sending";
    case "pending":
      return "requested";
    case "unknown":
      return "unknown";
    case "dead":
      return "failed";
  }
}

async function awaitOutcome(
  claim: string,
  first: Omit<Extract<Claim, { kind: "taken" }>, "kind">,
  deadline: Deadline,
  { store, sleep }: DeflectNeeds,
): Promise<Deflected> {
  let { state, receipt } = first;
  while (state.kind === "sending" && deadline.left() > 2 * POLL_EVERY) {
    await sleep(POLL_EVERY);
    // A look that fails tells nothing new; the message is on its way all the same.
    const look = within(deadline.left(), () => store.stateOf(claim));
    const found = await look.catch(() => undefined);
    if (found !== undefined) ({ state, receipt } = found);
  }
  return { outcome: outcomeOf(state), receipt };
}

/** The deadline of a hand-over, after which there is time to write down how it ended. */
export function beforeSettling(deadline: Deadline): Deadline {
  return { left: (reserve = 0) => deadline.left(reserve + SETTLE_RESERVE) };
}
