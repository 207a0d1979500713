import type { PhoneNumber } from "../contact/phone-number";
import type { Origin } from "./deflection";

/** How many messages may be sent in one hour of the clock, and in one day (UTC). */
export interface Limit {
  readonly perHour: number;
  readonly perDay: number;
}

/** What is counted before anything is sent. */
export interface Limits {
  /** Messages to one number. */
  readonly recipient: Limit;
  /** Messages that one caller asks for, to whatever numbers. */
  readonly caller: Limit;
  /** Messages to one number that was typed, and by one caller to numbers they typed. */
  readonly typed: Limit;
  /** Messages to typed numbers that all callers of a line ask for who hide their own. */
  readonly hidden: Limit;
  /** Messages to the numbers of one country calling code. */
  readonly prefix: Limit;
  /** Messages that one line asks for. */
  readonly line: Limit;
  /** All messages. */
  readonly all: Limit;
}

/**
 * They stop a script that calls at night before it costs much, and no ordinary day of a support line. WhatsApp itself
 * lets a new business write to 250 people a day, and to 2,000 after its first weeks.
 */
export const DEFAULT_LIMITS: Limits = {
  recipient: { perHour: 3, perDay: 5 },
  caller: { perHour: 5, perDay: 10 },
  typed: { perHour: 2, perDay: 3 },
  hidden: { perHour: 20, perDay: 60 },
  prefix: { perHour: 500, perDay: 2_000 },
  line: { perHour: 500, perDay: 2_000 },
  all: { perHour: 1_000, perDay: 4_000 },
};

/** One counter, and how far it may count. */
export interface Bound {
  readonly scope: string;
  readonly key: string;
  readonly unit: "hour" | "minute";
  readonly perUnit: number;
  readonly perDay: number;
}

/** What a request is, as far as it is counted. Keys of people are canonical numbers. */
export interface Counted {
  readonly origin: Origin;
  readonly recipient?: string;
  readonly callingCode?: string;
  readonly caller?: string;
  readonly line?: PhoneNumber;
}

/**
 * The counters of a request, always in the same order, the busiest last: counters are locked in that order, so that
 * nobody waits in a circle, and the busy ones for the shortest time.
 */
export function boundsOf(counted: Counted, limits: Limits): readonly Bound[] {
  const { origin, recipient, callingCode, caller, line } = counted;
  const typed = origin === "typed";
  return [
    ...bound("recipient", recipient, limits.recipient),
    ...bound("typed-recipient", typed ? recipient : undefined, limits.typed),
    ...bound("caller", caller === recipient ? undefined : caller, limits.caller),
    ...bound("typed-caller", typed ? caller : undefined, limits.typed),
    ...bound("hidden", typed && caller === undefined ? line : undefined, limits.hidden),
    ...bound("prefix", callingCode, limits.prefix),
    ...bound("line", line, limits.line),
    ...bound("all", "all", limits.all),
  ];
}

function bound(scope: string, key: string | undefined, { perHour, perDay }: Limit): Bound[] {
  return key === undefined ? [] : [{ scope, key, unit: "hour", perUnit: perHour, perDay }];
}
