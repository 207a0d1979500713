import { callingCodeOf } from "../../contact/country";
import { canonicalNumber } from "../../contact/number-variants";
import type { PhoneNumber } from "../../contact/phone-number";
import { type Bound, boundsOf, type Limits } from "../../deflection/limits";
import type { Notable } from "../../deflection/notable-numbers";
import { FREE, type Standing } from "../../deflection/standing";
import type { Database } from "./database";

/** Who is asked about: somebody who calls a line, or is to be written to by a sender. */
export interface StandingQuestion {
  readonly sender: string;
  /** Absent where the caller's number is not known: then only what holds for all is looked at. */
  readonly number?: PhoneNumber;
  readonly line?: PhoneNumber;
  /** For how long a message is remembered, in ms. */
  readonly memory: number;
  /** Whether the number may be forged, and is held to the limits of typed ones. */
  readonly forged: boolean;
}

/** The counters that a caller's choice would be counted in. */
export function boundsOfQuestion(
  { number, line, forged }: StandingQuestion,
  limits: Limits,
): readonly Bound[] {
  return boundsOf(
    {
      origin: forged || number === undefined ? "typed" : "caller",
      ...(number !== undefined && {
        recipient: canonicalNumber(number),
        callingCode: callingCodeOf(number),
        caller: canonicalNumber(number),
      }),
      ...(line !== undefined && { line }),
    },
    limits,
  );
}

/** What the database knows of a number before it is offered anything; with the type of its line where it was looked up. */
export async function readStanding(
  database: Database,
  { sender, number, memory }: StandingQuestion,
  limits: readonly Bound[],
): Promise<Standing & { readonly lineType?: string }> {
  const canonical = number === undefined ? null : canonicalNumber(number);
  const [row] = await database.query<{ standing: StandingRow }>("select deriva.standing($1) as standing", [
    JSON.stringify({ sender, memory, limits, canonical }),
  ]);
  return standingOf(row?.standing ?? {});
}

/** Everybody of whom something is known; nothing where there are more than `most`. */
export async function readNotable(
  database: Database,
  memory: number,
  most: number,
): Promise<Notable | undefined> {
  const [row] = await database.query<{ notable: { numbers: string[]; closed: string[] } | null }>(
    "select deriva.notable($1, $2) as notable",
    [`${memory} ms`, most],
  );
  const notable = row?.notable;
  return notable ? { numbers: new Set(notable.numbers), closed: new Set(notable.closed) } : undefined;
}

interface StandingRow {
  readonly why?: Extract<Standing, { kind: "barred" }>["why"];
  readonly sent?: number;
  readonly minutesAgo?: number;
  readonly limited?: boolean;
  readonly lineType?: string;
}

function standingOf({
  why,
  sent,
  minutesAgo,
  limited,
  lineType,
}: StandingRow): Standing & { lineType?: string } {
  if (why !== undefined) return { kind: "barred", why };
  if (sent !== undefined && sent > 0) {
    return { kind: "sent", minutesAgo: minutesAgo ?? 0, again: sent === 1 && limited !== true };
  }
  return { ...FREE, ...(lineType !== undefined && { lineType }) };
}
