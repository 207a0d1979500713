import type { DueMessage } from "../deflection/deflection-store";

/** What a person answers a contact. Times are in ms. */
export interface Answer {
  readonly ticket: string;
  readonly text: string;
  /** Who answers; absent where another system does. */
  readonly agent?: string;
  /** The same key, the same answer: it is written once. */
  readonly key?: string;
  /** What becomes of it where the window is closed: it waits for the contact to write, or is not taken. */
  readonly outside: "park" | "refuse";
  /** The template that asks the contact to write. */
  readonly reopen: { readonly template: string; readonly variables: Readonly<Record<string, string>> };
  /** The sender of a ticket that came by none. */
  readonly sender: string;
  /** For how long it may wait. */
  readonly parkFor: number;
  /** When the contact is reminded, and when the ticket is resolved, if they do not write; absent where neither is. */
  readonly remindIn?: number;
  readonly resolveIn?: number;
  /** Of who answers at the desk: the teams whose tickets they see, null for all. Then others are not answered over by accident. */
  readonly desk?: { readonly teams: readonly number[] | null };
  /** The last message that they saw. */
  readonly seen?: string;
  /** Whoever else has it or has answered. */
  readonly anyway?: boolean;
  /** The answer that failed, and that this is the second try of. */
  readonly retryOf?: string;
}

/** Another who answered since (`seen`), or who has the ticket (`agent`). */
export interface Other {
  readonly what: "seen" | "agent";
  /** Null: another system, or somebody who is removed. */
  readonly agent: { readonly id: string; readonly name: string } | null;
  readonly at: number;
}

export type KeptAnswer =
  | {
      readonly kind: "kept";
      readonly message: string;
      /** Parked: it waits for the contact to write. */
      readonly state: "sending" | "parked" | "sent" | "pending" | "unknown" | "dead";
      /** When the window closed, or will. */
      readonly closesAt?: number;
      /** What is its caller's to send now: the answer, or the template that asks the contact to write. */
      readonly send: readonly DueMessage[];
    }
  | {
      readonly kind: "refused";
      readonly why:
        | "no-ticket"
        | "no-agent"
        | "no-address"
        | "resolved"
        | "window-closed"
        | "opted-out"
        | "conflict"
        | "others"
        | "not-failed";
      readonly closedAt?: number;
      /** Of `others`. */
      readonly others?: readonly Other[];
      /** Of `not-failed`: how it stands. */
      readonly state?: string;
    };

/** Where answers are kept. */
export interface AnswerStore {
  /** Keeps an answer, once for each key. Nothing of a refused one is kept. */
  write(answer: Answer): Promise<KeptAnswer>;
}
