import { randomUUID } from "node:crypto";
import type { MessageState } from "./deflection";
import type { DeflectionStore } from "./deflection-store";
import type { DeskAnswer } from "./desk";

/** How many claims one instance remembers: hours of calls, and a bound on memory. */
const MOST_CLAIMS = 10_000;

/** Nothing is tried again here, so this bounds one hand-over only. In ms. */
const VALIDITY = 60_000;

/**
 * Claims for a desk that runs without a database. They hold within one running instance only, and nothing is
 * kept for later: what was not accepted at once is said to be unavailable.
 */
export function claimsInMemory(): DeflectionStore {
  const states = new Map<string, MessageState>();

  return {
    async claim(request) {
      const state = states.get(request.claim);
      if (state !== undefined) return { kind: "taken", state };
      states.set(request.claim, { kind: "sending" });
      forgetOldest(states);
      return {
        kind: "claimed",
        deflection: {
          ...request,
          messageId: randomUUID(),
          attempt: 1,
          expiresAt: new Date(Date.now() + VALIDITY),
        },
      };
    },
    async stateOf(claim) {
      return states.get(claim);
    },
    async settle(deflection, answer) {
      const state = stateAfter(answer);
      states.set(deflection.claim, state);
      return state;
    },
    async takeDue() {
      return [];
    },
    async firstUnused(references) {
      return references[0];
    },
  };
}

function stateAfter(answer: DeskAnswer): MessageState {
  if (answer.kind === "accepted") return { kind: "sent" };
  return { kind: "dead", blame: answer.kind === "refused" ? answer.blame : "us" };
}

function forgetOldest(states: Map<string, MessageState>): void {
  const [oldest] = states.keys();
  if (states.size > MOST_CLAIMS && oldest !== undefined) states.delete(oldest);
}
