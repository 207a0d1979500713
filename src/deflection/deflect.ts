import type { Deadline } from "../time/deadline";
import { within } from "../time/within";
import type { Deflection, DeflectionRequest, MessageState } from "./deflection";
import type { Claim, DeflectionStore } from "./deflection-store";
import type { Desk, DeskAnswer } from "./desk";
import { type Outcome, outcomeOf } from "./outcome";

export interface DeflectNeeds {
  readonly store: DeflectionStore;
  readonly desk: Desk;
  readonly logFault: (event: string, fault: unknown) => void;
  /** A desk refused for good; where the blame is ours, somebody must mend something. */
  readonly logRefusal: (refusal: Extract<DeskAnswer, { kind: "refused" }>) => void;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Kept back from the hand-over, in ms, to write down how it ended. */
const SETTLE_RESERVE = 1_000;

/** One step of the store may take this long, in ms, so that a second try fits into a caller's time. */
const STORE_STEP = 2_500;

/** How often somebody who asked again looks whether the first request has ended, in ms. */
const POLL_EVERY = 100;

/**
 * Moves one contact to WhatsApp and tells what really happened. The claim is committed before the network is
 * touched; who asks again, also at the same moment, changes nothing and is told the same. Never throws, and ends
 * by the deadline whatever store and desk do.
 */
export async function deflect(
  request: DeflectionRequest,
  deadline: Deadline,
  needs: DeflectNeeds,
): Promise<Outcome> {
  try {
    const claim = await claimTwice(request, deadline, needs);
    if (claim.kind === "taken") return await awaitOutcome(request.claim, claim.state, deadline, needs);

    const { deflection } = claim;
    const answer = await takeSafely(() => needs.desk.take(deflection, beforeSettling(deadline)), needs);
    const state = await settleTwice(deflection, answer, deadline, needs).catch((fault: unknown) => {
      needs.logFault("settle_failed", fault);
      return stateWithoutRecord(answer);
    });
    return outcomeOf(state);
  } catch (fault) {
    needs.logFault("claim_failed", fault);
    return "unavailable";
  }
}

/**
 * A claim that failed may have been written, or its connection may have died while this instance slept: it has a
 * key, so it is simply made again. If the first was written, nobody sends for it, and the due work will.
 */
function claimTwice(request: DeflectionRequest, deadline: Deadline, needs: DeflectNeeds): Promise<Claim> {
  return twice("claim_again", deadline, needs, () => needs.store.claim(request));
}

/** Without its record an accepted message is looked up, or for a desk that cannot be asked sent once more. */
export function settleTwice(
  deflection: Deflection,
  answer: DeskAnswer,
  deadline: Deadline,
  needs: Pick<DeflectNeeds, "store" | "logFault" | "logRefusal">,
): Promise<MessageState> {
  if (answer.kind === "refused") needs.logRefusal(answer);
  return twice("settle_again", deadline, needs, () => needs.store.settle(deflection, answer));
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

/** A desk that throws may have done its work: the end of the hand-over is unclear. */
export async function takeSafely(
  take: () => Promise<DeskAnswer>,
  { logFault }: Pick<DeflectNeeds, "logFault">,
): Promise<DeskAnswer> {
  try {
    return await take();
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

async function awaitOutcome(
  claim: string,
  first: MessageState,
  deadline: Deadline,
  { store, sleep }: DeflectNeeds,
): Promise<Outcome> {
  let state = first;
  while (state.kind === "sending" && deadline.left() > 2 * POLL_EVERY) {
    await sleep(POLL_EVERY);
    // A look that fails tells nothing new; the message is on its way all the same.
    const look = within(deadline.left(), () => store.stateOf(claim));
    state = (await look.catch(() => undefined)) ?? state;
  }
  return outcomeOf(state);
}

/** The deadline of a hand-over, after which there is time to write down how it ended. */
export function beforeSettling(deadline: Deadline): Deadline {
  return { left: (reserve = 0) => deadline.left(reserve + SETTLE_RESERVE) };
}
