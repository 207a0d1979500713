/** What the simulated Twilio does wrong, once for each time that it is asked for. */
export type Fault =
  /** Answers with this status instead of doing what was asked. */
  | { readonly kind: "status"; readonly status: number; readonly code?: number }
  /** Does what was asked and never answers. */
  | { readonly kind: "silent-after-accepting" }
  /** Breaks the connection before anything was done. */
  | { readonly kind: "reset" }
  /** Answers late, by so many ms. */
  | { readonly kind: "delay"; readonly ms: number };

/** Faults that wait for the next requests to create a message, in their order. */
export class FaultScript {
  readonly #waiting: Fault[] = [];

  add(fault: Fault, times = 1): void {
    for (let time = 0; time < times; time++) this.#waiting.push(fault);
  }

  clear(): void {
    this.#waiting.length = 0;
  }

  next(): Fault | undefined {
    return this.#waiting.shift();
  }
}
