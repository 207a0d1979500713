import { randomUUID } from "node:crypto";
import type { MessageState, Receipt } from "./deflection";
import type { DeflectionStore } from "./deflection-store";
import type { DeskAnswer } from "./desk";

/** How many claims one instance remembers: hours of calls, and a bound on memory. */
const MOST_CLAIMS = 10_000;

/** Nothing is tried again here, so this bounds one hand-over only. In ms. */
const VALIDITY = 60_000;

interface Known {
  readonly fingerprint: string | undefined;
  readonly state: MessageState;
  readonly receipt: Receipt;
}

/**
 * Claims for a desk that runs without a database. They hold within one running instance only, and nothing is
 * kept for later: what was not accepted at once is said to be unavailable.
 */
export function claimsInMemory(): DeflectionStore {
  const claims = new Map<string, Known>();
  const keys = new Map<string, string>();

  return {
    async claim(request) {
      const { claim, fingerprint } = request;
      const known = claims.get(claim);
      if (known !== undefined && known.fingerprint !== fingerprint) return { kind: "conflict" };
      if (known !== undefined) return { kind: "taken", state: known.state, receipt: known.receipt };
      const id = randomUUID();
      claims.set(claim, { fingerprint, state: { kind: "sending" }, receipt: { id, delivery: "sending" } });
      keys.set(id, claim);
      forgetOldest(claims);
      forgetOldest(keys);
      const expiresAt = new Date(Date.now() + VALIDITY);
      return { kind: "claimed", deflection: { ...request, id, messageId: id, attempt: 1, expiresAt } };
    },
    async stateOf(claim) {
      return claims.get(claim);
    },
    async settle({ messageId }, answer) {
      const claim = keys.get(messageId);
      const known = claim === undefined ? undefined : claims.get(claim);
      const state = stateAfter(answer);
      const delivery = state.kind === "sent" ? "sent" : "failed";
      if (claim !== undefined && known !== undefined) {
        claims.set(claim, { ...known, state, receipt: { ...known.receipt, delivery } });
      }
      return { state, delivery };
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

function forgetOldest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size > MOST_CLAIMS && oldest !== undefined) map.delete(oldest);
}
