import type { Deadline } from "../time/deadline";
import { within } from "../time/within";
import type { DeflectionRequest, MessageState } from "./deflection";
import type { DeflectionStore } from "./deflection-store";
import type { Desk, DeskAnswer } from "./desk";
import { type Outcome, outcomeOf } from "./outcome";

export interface DeflectNeeds {
  readonly store: DeflectionStore;
  readonly desk: Desk;
  readonly report: (event: string, fault: unknown) => void;
  readonly sleep: (ms: number) => Promise<void>;
}

/** Kept back from the hand-over, in ms, to write down how it ended. */
const SETTLE_RESERVE = 1_000;

/** How often somebody who asked again looks whether the first request has ended, in ms. */
const POLL_EVERY = 100;

/**
 * Moves one contact to WhatsApp and tells what really happened. The claim is committed before the network is
 * touched; who asks again, also at the same moment, changes nothing and is told the same. Never throws.
 */
export async function deflect(
  request: DeflectionRequest,
  deadline: Deadline,
  needs: DeflectNeeds,
): Promise<Outcome> {
  const { store, desk, report } = needs;
  try {
    const claim = await store.claim(request);
    if (claim.kind === "taken") return await awaitOutcome(request.claim, claim.state, deadline, needs);

    const answer = await takeSafely(() => desk.take(claim.deflection, beforeSettling(deadline)), report);
    const settling = within(deadline.left(), () => store.settle(claim.deflection, answer));
    const state = await settling.catch((fault: unknown) => {
      report("settle_failed", fault);
      return stateWithoutRecord(answer);
    });
    return outcomeOf(state);
  } catch (fault) {
    report("claim_failed", fault);
    return "unavailable";
  }
}

/** A desk that throws may have done its work: the end of the hand-over is unclear. */
export async function takeSafely(
  take: () => Promise<DeskAnswer>,
  report: DeflectNeeds["report"],
): Promise<DeskAnswer> {
  try {
    return await take();
  } catch (fault) {
    report("desk_failed", fault);
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
    state = (await store.stateOf(claim).catch(() => undefined)) ?? state;
  }
  return outcomeOf(state);
}

/** The deadline of a hand-over, after which there is time to write down how it ended. */
export function beforeSettling(deadline: Deadline): Deadline {
  return { left: (reserve = 0) => deadline.left(reserve + SETTLE_RESERVE) };
}
