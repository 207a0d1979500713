import type { Clock } from "../time/clock";
import type { Bound } from "./limits";

/** Everybody of whom something is known, and what is closed to all. */
export interface Notable {
  /** Canonical numbers. */
  readonly numbers: ReadonlySet<string>;
  /** Senders that are stopped, "*" for all, and limits that may be used up, as "scope:key". */
  readonly closed: ReadonlySet<string>;
}

/** Who asks about a caller. */
export interface NotableQuestion {
  readonly canonical: string;
  readonly sender: string;
  /** The limits that a choice would be counted in; asked for only while one is used up. */
  readonly bounds: () => readonly Bound[];
}

/** How old what is remembered may be, in ms: nobody hangs up and calls again in less. */
const FRESH = 1_000;

/** Where there were too many to remember, there will be for a while, in ms. */
const TOO_MANY_PAUSE = 5 * 60_000;

/** An instance with so many questions within `FRESH` is busy; another asks for each caller, which is cheaper then. */
const BUSY = 8;

/**
 * Spares a busy instance the question about each caller of whom nothing is known: it knows, from at most a second ago,
 * who is not one of them. `load` is called in the background, at most once at a time, and answers nothing where there
 * are too many to remember. What this says decides what is offered, never what is sent: a claim looks for itself.
 */
export function notableNumbers(
  load: () => Promise<Notable | undefined>,
  now: Clock,
): { isOrdinary(question: NotableQuestion): boolean } {
  let known: { readonly notable: Notable | undefined; readonly at: number } | undefined;
  let loading = false;
  const asked: number[] = [];

  /** Loads anew before what is known is too old, so that a busy instance never waits. */
  function refresh(): void {
    const pause = known !== undefined && known.notable === undefined ? TOO_MANY_PAUSE : FRESH / 2;
    if (loading || (known !== undefined && now() - known.at < pause)) return;
    loading = true;
    const at = now();
    load()
      .then((notable) => {
        known = { notable, at };
      })
      // Who cannot be asked about all cannot be remembered; each caller is asked about, and that is reported.
      .catch(() => {})
      .finally(() => {
        loading = false;
      });
  }

  return {
    isOrdinary({ canonical, sender, bounds }) {
      asked.push(now());
      if (asked.length > BUSY) asked.shift();
      const busy = asked.length === BUSY && now() - (asked[0] ?? 0) < FRESH;
      if (busy) refresh();
      if (known?.notable === undefined || now() - known.at > FRESH) return false;
      const { numbers, closed } = known.notable;
      if (numbers.has(canonical) || closed.has(sender) || closed.has("*")) return false;
      return closed.size === 0 || !bounds().some(({ scope, key }) => closed.has(`${scope}:${key}`));
    },
  };
}
