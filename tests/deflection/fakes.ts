import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";
import type { DeflectNeeds } from "../../src/deflection/deflect";
import type { Deflection, DeflectionRequest, MessageState } from "../../src/deflection/deflection";
import type { DeflectionStore, DueMessage } from "../../src/deflection/deflection-store";
import type { Desk, DeskAnswer } from "../../src/deflection/desk";
import { type Deadline, deadlineIn } from "../../src/time/deadline";

export function phone(text: string): PhoneNumber {
  const number = parsePhoneNumber(text);
  if (number === undefined) throw new Error(`${text} cannot exist`);
  return number;
}

export function requestOf(claim = "call:CA1"): DeflectionRequest {
  return {
    claim,
    sender: phone("+56976591992"),
    recipient: phone("+56976591991"),
    language: "es",
    template: "ivr_deflect",
    variables: { 1: "Tienda Sur" },
    metadata: { user: {}, ticket: {} },
  };
}

export const deflectionOf = (claim: string): Deflection => ({
  ...requestOf(claim),
  messageId: claim,
  attempt: 1,
  expiresAt: new Date(Date.now() + 30 * 60_000),
});

export const dueOf = (claim: string, more: Partial<DueMessage> = {}): DueMessage => ({
  deflection: deflectionOf(claim),
  expired: false,
  ...more,
});

export const soon = (): Deadline => deadlineIn(7_000, Date.now);

/** A desk that does what a test says, and remembers what it was handed. */
export function deskThat(
  take: (deflection: Deflection, deadline: Deadline) => Promise<DeskAnswer>,
): Desk & { readonly taken: string[] } {
  const taken: string[] = [];
  return {
    taken,
    take(deflection, deadline) {
      taken.push(deflection.claim);
      return take(deflection, deadline);
    },
  };
}

export const deskAnswering = (answer: DeskAnswer, ms = 0) =>
  deskThat(() => new Promise((resolve) => setTimeout(() => resolve(answer), ms)));

/** A durable store that keeps every state and hands out due messages; a test may break one of its methods. */
export function durableStore(due: readonly DueMessage[] = [], broken: Partial<DeflectionStore> = {}) {
  const states = new Map<string, MessageState>();
  const waiting = [...due];
  const store: DeflectionStore = {
    async claim(request) {
      const state = states.get(request.claim);
      if (state !== undefined) return { kind: "taken", state };
      states.set(request.claim, { kind: "sending" });
      return {
        kind: "claimed",
        deflection: { ...request, ...deflectionOf(request.claim), claim: request.claim },
      };
    },
    stateOf: async (claim) => states.get(claim),
    async settle(deflection, answer) {
      const state = settled(answer);
      states.set(deflection.claim, state);
      return state;
    },
    takeDue: async (limit) => waiting.splice(0, limit),
    firstUnused: async ([first]) => first,
    ...broken,
  };
  return { store, states, waiting };
}

function settled(answer: DeskAnswer): MessageState {
  switch (answer.kind) {
    case "accepted":
      return { kind: "sent" };
    case "refused":
      return { kind: "dead", blame: answer.blame };
    case "transient":
      return { kind: "pending" };
    case "unclear":
      return { kind: "unknown" };
  }
}

/** What `deflect` needs, with a desk and a store; what it reports is kept. */
export function needsOf(store: DeflectionStore, desk: Desk): DeflectNeeds & { readonly reported: string[] } {
  const reported: string[] = [];
  return {
    store,
    desk,
    reported,
    logFault: (event) => void reported.push(event),
    logRefusal: ({ code }) => void reported.push(`refused ${code}`),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  };
}
