/** The caller put down the phone. */
export class HungUp extends Error {
  override readonly name = "HungUp";
}

/**
 * The time of one call, and what its caller does in it. `pace` is how much of it really passes: 1 for somebody who
 * listens, 0 for a test. Digits pressed early are kept, as Twilio keeps them for the next Gather.
 */
export class CallClock {
  #passed = 0;
  #lasted = 0;
  #digits = "";
  #hungUp = false;
  #wake: () => void = () => {};

  constructor(
    private readonly pace: number,
    /** After so much of the call's time the caller hangs up, in ms. */
    private readonly hangUpAfter = Number.POSITIVE_INFINITY,
  ) {}

  /** How long the call has lasted, in whole seconds of its own time. */
  get seconds(): number {
    return Math.round(this.#lasted / 1_000);
  }

  /** Whether the caller will hang up at some time. */
  get endsByItself(): boolean {
    return Number.isFinite(this.hangUpAfter);
  }

  press(digits: string): void {
    this.#digits += digits;
    this.#wake();
  }

  hangUp(): void {
    this.#hungUp = true;
    this.#wake();
  }

  /** @throws HungUp when the caller has hung up. */
  check(): void {
    // A part of a ms may be lost in fractions.
    if (this.#hungUp || this.#passed + 0.5 >= this.hangUpAfter) throw new HungUp();
  }

  /** Lets time pass, whatever is pressed. In ms. */
  pass(ms: number): Promise<void> {
    return this.#sleep(ms, () => false);
  }

  /** Lets time pass until a key is pressed. In ms. */
  passUnlessPressed(ms: number): Promise<void> {
    return this.#sleep(ms, () => this.#digits !== "");
  }

  /** Takes keys until there are enough, the finishing key comes, or none comes for `timeout` ms. */
  async collect(numDigits: number, finishOnKey: string, timeout: number): Promise<string> {
    let taken = "";
    while (taken.length < numDigits) {
      await this.#sleep(timeout, () => this.#digits !== "");
      const [key] = this.#digits;
      this.#digits = this.#digits.slice(1);
      if (key === undefined || key === finishOnKey) break;
      taken += key;
    }
    return taken;
  }

  async untilHungUp(): Promise<void> {
    await this.#sleep(Number.POSITIVE_INFINITY, () => false);
  }

  async #sleep(ms: number, enough: () => boolean): Promise<void> {
    this.check();
    if (enough()) return;
    const due = Math.min(ms, this.hangUpAfter - this.#passed);
    const start = Date.now();
    const end = start + due * this.pace;
    while (!this.#hungUp && !enough() && Date.now() < end) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, Math.min(end - Date.now(), 60_000));
        this.#wake = () => {
          clearTimeout(timer);
          resolve();
        };
      });
    }
    const interrupted = this.#hungUp || enough();
    this.#pass(interrupted ? Math.min(due, this.pace > 0 ? (Date.now() - start) / this.pace : 0) : due);
    this.check();
  }

  #pass(ms: number): void {
    this.#passed += ms;
    // Who waits for ever at no pace hangs up at once.
    if (Number.isFinite(ms)) this.#lasted += ms;
  }
}
