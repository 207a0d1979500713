import type { Language } from "../contact/language";
import type { PhoneNumber } from "../contact/phone-number";
import type { Metadata } from "../deflection/deflection";

export type CallOutcome = "deflected" | "queued" | "dialed" | "abandoned" | "ended";

/** A call that is over, as a line tells it to who keeps calls. */
export interface EndedCall {
  readonly sid: string;
  readonly line: PhoneNumber;
  /** Absent where the caller hid it or it is no telephone number: then nobody can be called back. */
  readonly from?: PhoneNumber;
  readonly language: Language;
  readonly team?: number;
  readonly metadata: { readonly user: Metadata; readonly ticket: Metadata };
  /** For how long an open ticket of the contact takes this call up, in ms. */
  readonly memory: number;
  readonly seconds: number;
  /** Whether WhatsApp could be offered to this caller; absent where they chose, or nobody can tell. */
  readonly offered?: boolean;
}

/** Where calls are kept. */
export interface CallStore {
  /** Notes a choice that ends the menu. */
  note(sid: string, line: PhoneNumber, outcome: "queued" | "dialed"): Promise<void>;
  /** Notes that a caller chose WhatsApp and could not have it, and why. */
  refuse(sid: string, line: PhoneNumber, team: number | undefined, why: string): Promise<void>;
  /** How far a call is known. */
  outcomeOf(sid: string): Promise<{ readonly ended: boolean; readonly outcome?: CallOutcome }>;
  /** Ends a call, once. One without a choice that ended it was abandoned, and gets a ticket where one is wanted. */
  end(call: EndedCall, ticket: boolean): Promise<{ readonly outcome: CallOutcome; readonly first: boolean }>;
}

export interface EndCallNeeds {
  readonly store: CallStore;
  /** Writes to who abandoned the call, where they once consented; whether a message is on its way. */
  readonly write: () => Promise<boolean>;
  /** Whether it is night on the line. */
  readonly quiet: boolean;
}

/**
 * What a call that ended leaves behind. A call without a choice that ended it was abandoned; the line says what that
 * means: a message to who consented before (never at night, never twice in the line's memory), else a ticket for
 * somebody to call back, or nothing. The same end reported twice changes nothing.
 */
export async function endCall(
  call: EndedCall,
  abandoned: "message" | "ticket" | "nothing",
  { store, write, quiet }: EndCallNeeds,
): Promise<CallOutcome> {
  const before = await store.outcomeOf(call.sid);
  if (before.ended) return before.outcome ?? "abandoned";
  const lost = before.outcome === undefined;
  // The message comes first: it has a claim of its own, so that a second report does not send it twice.
  const written = lost && abandoned === "message" && call.from !== undefined && !quiet && (await write());
  const { outcome } = await store.end(call, abandoned !== "nothing" && !written);
  return outcome;
}
