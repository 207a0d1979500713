/** Why the service did not do what was asked. `offline`: it was not reached, and may be tried again. */
export class Refusal extends Error {
  override readonly name = "Refusal";

  constructor(
    /** Of HTTP; 0 where nothing answered. */
    readonly status: number,
    readonly detail: string,
    readonly errors: readonly {
      readonly field: string;
      readonly detail: string;
      readonly code?: string;
    }[] = [],
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
