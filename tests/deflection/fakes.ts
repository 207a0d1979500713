import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";
import type { DeflectNeeds } from "../../src/deflection/deflect";
import type { Deflection, DeflectionRequest, MessageState, Receipt } from "../../src/deflection/deflection";
import type { DeflectionStore, DueMessage } from "../../src/deflection/deflection-store";
import type { DeliverNeeds } from "../../src/deflection/deliver-due";
import type { Delivery } from "../../src/deflection/delivery";
import type { Desk, DeskAnswer } from "../../src/deflection/desk";
import type { TextCarrier, TextMessage } from "../../src/deflection/text-message";
import { type Deadline, deadlineIn } from "../../src/time/deadline";

export function phone(text: string): PhoneNumber {
  const number = parsePhoneNumber(text);
  if (number === undefined) throw new Error(`${text} cannot exist`);
  return number;
}

export function requestOf(claim = "call:CA1"): DeflectionRequest {
  return {
    claim,
    origin: "caller",
    sender: phone("+56976591992"),
    recipient: phone("+56976591991"),
    language: "es",
    template: "ivr_deflect",
    variables: { 1: "Tienda Sur" },
    metadata: { user: {}, ticket: {} },
  };
}

const inHalfAnHour = () => new Date(Date.now() + 30 * 60_000);

/** Its message is known by its claim, so that a test can name it. */
export const deflectionOf = (claim: string): Deflection => ({
  ...requestOf(claim),
  id: `D-${claim}`,
  ticketId: `T-${claim}`,
  messageId: claim,
  attempt: 1,
  expiresAt: inHalfAnHour(),
});

export const textOf = (messageId: string, more: Partial<TextMessage> = {}): TextMessage => ({
  messageId,
  attempt: 1,
  channel: "whatsapp",
  sender: "+56976591992",
  recipient: "+56976591991",
  text: "Listo, no le escribiremos más por aquí.",
  expiresAt: inHalfAnHour(),
  ...more,
});

export const dueOf = (claim: string, more: Partial<DueMessage> = {}): DueMessage => ({
  carries: { kind: "deflection", deflection: deflectionOf(claim) },
  expired: false,
  requestedAt: new Date(),
  optedOut: false,
  ...more,
});

export const dueTextOf = (messageId: string, more: Partial<DueMessage> = {}): DueMessage =>
  dueOf(messageId, { carries: { kind: "text", text: textOf(messageId) }, ...more });

export const soon = (): Deadline => deadlineIn(7_000, Date.now);

/** A desk that does what a test says, and remembers what it was handed. */
export function deskThat(
  take: (deflection: Deflection, deadline: Deadline) => Promise<DeskAnswer>,
  whenUnclear: Desk["whenUnclear"] = "send-again",
): Desk & { readonly taken: string[] } {
  const taken: string[] = [];
  return {
    whenUnclear,
    taken,
    take(deflection, deadline) {
      taken.push(deflection.claim);
      return take(deflection, deadline);
    },
  };
}

export const deskAnswering = (answer: DeskAnswer, ms = 0, whenUnclear?: Desk["whenUnclear"]) =>
  deskThat(() => new Promise((resolve) => setTimeout(() => resolve(answer), ms)), whenUnclear);

/** Who carries texts, answers alike and remembers what it was handed. */
export function carrierAnswering(
  answer: DeskAnswer,
  found: readonly string[] = [],
): TextCarrier & { readonly sent: string[] } {
  const sent: string[] = [];
  return {
    sent,
    async send({ messageId }) {
      sent.push(messageId);
      return answer;
    },
    findText: async () => found,
  };
}

const DELIVERY_OF: Readonly<Record<MessageState["kind"], Delivery>> = {
  pending: "requested",
  sending: "sending",
  sent: "sent",
  unknown: "unknown",
  dead: "failed",
};

/** A durable store that keeps every state and hands out due messages; a test may break one of its methods. */
export function durableStore(due: readonly DueMessage[] = [], broken: Partial<DeflectionStore> = {}) {
  const states = new Map<string, MessageState>();
  const fingerprints = new Map<string, string | undefined>();
  const waiting = [...due];
  const standingOf = (claim: string, state: MessageState): { state: MessageState; receipt: Receipt } => ({
    state,
    receipt: { id: `D-${claim}`, ticketId: `T-${claim}`, delivery: DELIVERY_OF[state.kind] },
  });
  const store: DeflectionStore = {
    async claim(request) {
      const { claim, fingerprint } = request;
      const state = states.get(claim);
      if (state !== undefined && fingerprints.get(claim) !== fingerprint) return { kind: "conflict" };
      if (state !== undefined) return { kind: "taken", ...standingOf(claim, state) };
      states.set(claim, { kind: "sending" });
      fingerprints.set(claim, fingerprint);
      return { kind: "claimed", deflection: { ...deflectionOf(claim), ...request } };
    },
    async stateOf(claim) {
      const state = states.get(claim);
      return state && standingOf(claim, state);
    },
    async settle({ messageId }, answer) {
      const state = settled(answer);
      states.set(messageId, state);
      return { state, delivery: DELIVERY_OF[state.kind] };
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

type Needs = DeflectNeeds &
  DeliverNeeds & {
    /** Faults and refusals, in their order. */
    readonly reported: string[];
    /** What somebody was told. */
    readonly alerts: [string, Readonly<Record<string, string>>][];
  };

/** What `deflect` and `deliverDue` need, with a desk and a store; what they report is kept. */
export function needsOf(store: DeflectionStore, desk: Desk, more: Partial<DeliverNeeds> = {}): Needs {
  const reported: string[] = [];
  const alerts: Needs["alerts"] = [];
  return {
    store,
    desk,
    reported,
    alerts,
    isTooLate: () => false,
    logFault: (event) => void reported.push(event),
    logRefusal: ({ code }) => void reported.push(`refused ${code}`),
    alert: (event, fields) => void alerts.push([event, fields]),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    ...more,
  };
}
