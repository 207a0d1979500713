/** One thing that was not right. */
export interface Fault {
  readonly field: string;
  readonly detail: string;
  /** Of some the kind, which the page says in its own words. */
  readonly code?: string;
  /** Who was quicker, and when. */
  readonly agent?: { readonly id: string; readonly name: string } | null;
  readonly at?: string;
}

/** Why the service did not do what was asked. `offline`: it was not reached, and may be tried again. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    /** Of HTTP; 0 where nothing answered. */
    readonly status: number,
    readonly detail: string,
    readonly errors: readonly Fault[] = [],
    /** When it is worth trying again, in seconds. */
    readonly retryAfter?: number,
  ) {
    super(detail);
  }

  get isOffline(): boolean {
    return this.status === 0;
  }

  /** Worth trying again without a change: nothing answered, or not in time, or too many asked. */
  get isPassing(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}
