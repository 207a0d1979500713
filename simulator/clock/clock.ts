import { shiftDate } from "./shift-date.cjs";

export class ClockUnmovable extends Error {
  override readonly name = "ClockUnmovable";
}

/** Who keeps a time of their own and has to be told: the functions' process. */
export interface ClockFollower {
  shiftClock(ms: number): Promise<void>;
}

/**
 * The time of everything that the stack runs: this process, with the embedded database in it, and the functions'. It moves
 * forward only, and is the machine's again after a restart.
 */
export class SimulatedClock {
  #shift = 0;

  constructor(
    private readonly follower: () => ClockFollower | undefined,
    /** Why it cannot be moved, if it cannot. */
    private readonly fixed?: string,
  ) {}

  get shift(): number {
    return this.#shift;
  }

  now(): Date {
    return new Date();
  }

  /** Moves on by so many ms. @throws ClockUnmovable when it cannot be moved, or not back. */
  async forward(ms: number): Promise<void> {
    if (this.fixed !== undefined) throw new ClockUnmovable(this.fixed);
    if (!(ms >= 0))
      throw new ClockUnmovable("The clock moves forward only; restart for the machine's own time");
    this.#shift += ms;
    shiftDate(this.#shift);
    await this.follower()?.shiftClock(this.#shift);
  }
}
