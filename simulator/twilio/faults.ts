import { drawRequestFault, type FaultChances } from "./fault-chances";
import { randomFrom } from "./random";
import { type ReportFates, type ReportFault, reportFates } from "./report-faults";

/** What the simulated Twilio does wrong with a request. */
export type RequestFault =
  /** Answers with this status, before anything was done or after all was; `retryAfter` in seconds. */
  | {
      readonly kind: "status";
      readonly status: number;
      readonly code?: number;
      readonly retryAfter?: number;
      readonly afterAccepting?: boolean;
    }
  /** Does what was asked and never answers. */
  | { readonly kind: "silent-after-accepting" }
  /** Breaks the connection before anything was done. */
  | { readonly kind: "reset" }
  /** Answers late, by so many ms. */
  | { readonly kind: "delay"; readonly ms: number };

/** Requests that can be made to fail: creating a message, and the list of messages. */
export type Faulty = "create" | "list";

const COUNTED = { reset: "reset", delay: "delay", "silent-after-accepting": "silentAfterAccepting" } as const;

export type ReportCount = "lateReport" | "doubledReport" | "lostReport" | "reorderedReports";

/** What goes wrong, by script and by chance, and how often it did. */
export class Faults {
  readonly #waiting: Record<Faulty, RequestFault[]> = { create: [], list: [] };
  readonly #waitingReports: ReportFault[] = [];
  #chances: FaultChances | undefined;
  #random = randomFrom(0);
  #reportsRandom = randomFrom(0);
  #counts: Record<string, number> = {};

  /** The next `times` requests go wrong like this, each once, in the order in which faults were added. */
  add(fault: RequestFault, on: Faulty, times = 1): void {
    for (let time = 0; time < times; time++) this.#waiting[on].push(fault);
  }

  /** The status callbacks of the next `times` messages go wrong like this. */
  addReport(fault: ReportFault, times = 1): void {
    for (let time = 0; time < times; time++) this.#waitingReports.push(fault);
  }

  /** From now on faults happen by chance, too: the same ones for the same seed. Counting begins anew. */
  setChances(chances: FaultChances): void {
    this.#chances = chances;
    this.#random = randomFrom(chances.seed);
    this.#reportsRandom = randomFrom(~chances.seed);
    this.#counts = {};
  }

  /** Nothing goes wrong any more. What was counted stays, for who asks afterwards. */
  clear(): void {
    this.#waiting.create.length = 0;
    this.#waiting.list.length = 0;
    this.#waitingReports.length = 0;
    this.#chances = undefined;
  }

  /** How often each fault was done. */
  get counts(): Readonly<Record<string, number>> {
    return this.#counts;
  }

  get chances(): FaultChances | undefined {
    return this.#chances;
  }

  /** What goes wrong with this request. Only creating a message fails by chance; the list is for who looks again. */
  next(on: Faulty): RequestFault | undefined {
    const byChance =
      this.#chances === undefined || on === "list"
        ? undefined
        : drawRequestFault(this.#chances, this.#random);
    const fault = this.#waiting[on].shift() ?? byChance;
    if (fault?.kind === "status") this.count(`status${fault.status}`);
    else if (fault !== undefined) this.count(COUNTED[fault.kind]);
    return fault;
  }

  /** What becomes of the status callbacks of a message that was just taken. */
  nextReports(): ReportFates {
    // A sequence of the message's own: when its callbacks come does not change what becomes of other messages'.
    const random = randomFrom(Math.floor(this.#reportsRandom() * 2 ** 32));
    return reportFates(this.#waitingReports.shift(), this.#chances, random);
  }

  count(name: ReportCount | (typeof COUNTED)[keyof typeof COUNTED] | `status${number}`): void {
    this.#counts[name] = (this.#counts[name] ?? 0) + 1;
  }
}
