import type { CallOutcome, CallStore, EndedCall } from "../../src/ivr/end-call";

interface Kept {
  readonly ended: boolean;
  readonly outcome?: CallOutcome;
}

/** Keeps calls as the database does, and tells which of them asked for a ticket. */
export class CallsInMemory implements CallStore {
  /** The calls that somebody must call back. */
  readonly tickets: EndedCall[] = [];
  readonly #calls = new Map<string, Kept>();

  async note(sid: string, _line: string, outcome: "queued" | "dialed"): Promise<void> {
    this.keep(sid, outcome);
  }

  /** For the figures, of which there are none here. */
  async refuse(): Promise<void> {}

  /** A choice that ended the menu, made while the call went on. */
  keep(sid: string, outcome: CallOutcome): void {
    this.#calls.set(sid, { ended: false, outcome });
  }

  async outcomeOf(sid: string): Promise<Kept> {
    return this.#kept(sid);
  }

  /** Reads and writes in one step, as a transaction does. */
  async end(call: EndedCall, ticket: boolean): Promise<{ outcome: CallOutcome; first: boolean }> {
    const before = this.#kept(call.sid);
    const outcome = before.outcome ?? "abandoned";
    this.#calls.set(call.sid, { ended: true, outcome });
    if (!before.ended && outcome === "abandoned" && ticket && call.from !== undefined) {
      this.tickets.push(call);
    }
    return { outcome, first: !before.ended };
  }

  #kept(sid: string): Kept {
    return this.#calls.get(sid) ?? { ended: false };
  }
}
