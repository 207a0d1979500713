import { callingCodeOf } from "../../contact/country";
import { canonicalNumber, variantsOf } from "../../contact/number-variants";
import type { DeflectionRequest } from "../../deflection/deflection";
import type { Claim } from "../../deflection/deflection-store";
import { type Bound, boundsOf, type Limits } from "../../deflection/limits";
import type { Database } from "./database";
import { type StandingRow, standingOf } from "./message-row";

export interface ClaimSettings {
  /** Whether the tickets are ours, or another desk keeps them. */
  readonly ownTickets: boolean;
  /** For how long nobody else takes the message, in ms. */
  readonly lease: number;
  readonly limits: Limits;
  readonly termsOf: (request: DeflectionRequest) => DeflectionTerms;
}

/** What the line or the company decides about a deflection. */
export interface DeflectionTerms {
  /** For how long it is worth sending, in ms. */
  readonly validity: number;
  /** For how long a message is remembered, in ms. */
  readonly memory: number;
  /** What is sent where WhatsApp could not deliver; without it somebody calls back. */
  readonly sms?: { readonly from: string; readonly text: string };
  /** Name of the template that is sent where WhatsApp does not take the first any more. */
  readonly spare?: string;
}

/**
 * One statement, so one transaction, and one round trip: contact, ticket, deflection, message, consent, ledger and
 * counters are written for the first request with this claim, and nothing for any other.
 * See migrations/0005_claim_and_settle.sql.
 */
export async function claimDeflection(
  database: Database,
  request: DeflectionRequest,
  settings: ClaimSettings,
): Promise<Claim> {
  const terms = settings.termsOf(request);
  const [, otherSpelling] = variantsOf(request.recipient);
  const { key, ...asked } = request;
  const written = {
    ...terms,
    ownTickets: settings.ownTickets,
    lease: settings.lease,
    canonical: canonicalNumber(request.recipient),
    limits: boundsOfRequest(request, settings.limits),
    ...(otherSpelling !== undefined && { otherSpelling }),
    ...(key !== undefined && { keyName: key.name }),
  };
  const claim = (carefully: boolean) => askForClaim(database, asked, { ...written, carefully });
  // In its own slots of the limits nearly every request finds room; else the others' are looked at.
  const row = (await claim(false)) ?? (await claim(true));
  if (row !== undefined) return claimOf(row, request, terms.validity);
  const retryAfter = await secondsUntilRoom(database, written.limits);
  return { kind: "refused", why: "limited", ...(retryAfter !== undefined && { retryAfter }) };
}

/** The error that deriva.count_one raises where a limit is used up. */
const LIMIT_REACHED = "DV429";

/** What became of a claim; nothing where a limit is used up. */
async function askForClaim(
  database: Database,
  request: object,
  terms: object,
): Promise<ClaimRow | undefined> {
  try {
    const [row] = await database.query<{ claim: ClaimRow }>(
      "select deriva.claim_deflection($1, $2) as claim",
      [JSON.stringify(request), JSON.stringify(terms)],
    );
    if (row === undefined) throw new Error("claim_deflection answered nothing");
    return row.claim;
  } catch (fault) {
    if ((fault as { code?: unknown }).code === LIMIT_REACHED) return undefined;
    throw fault;
  }
}

async function secondsUntilRoom(database: Database, bounds: readonly Bound[]): Promise<number | undefined> {
  const [row] = await database.query<{ seconds: number | null }>(
    "select deriva.seconds_until_room($1) as seconds",
    [JSON.stringify(bounds)],
  );
  return row?.seconds ?? undefined;
}

interface ClaimRow extends StandingRow {
  readonly kind: Claim["kind"];
  readonly message?: string;
  readonly why?: Extract<Claim, { kind: "refused" }>["why"];
  readonly retryAfter?: number;
}

function claimOf(row: ClaimRow, request: DeflectionRequest, validity: number): Claim {
  switch (row.kind) {
    case "claimed":
      return {
        kind: "claimed",
        deflection: {
          ...request,
          id: row.deflection ?? "",
          ...(row.ticket !== undefined && { ticketId: row.ticket }),
          messageId: row.message ?? "",
          attempt: 1,
          expiresAt: new Date(Date.now() + validity),
        },
      };
    case "taken":
      return { kind: "taken", ...standingOf(row) };
    case "conflict":
      return { kind: "conflict" };
    case "refused": {
      const { why = "stopped", retryAfter } = row;
      return { kind: "refused", why, ...(retryAfter !== undefined && { retryAfter }) };
    }
  }
}

function boundsOfRequest(request: DeflectionRequest, limits: Limits): readonly Bound[] {
  const { origin, recipient, caller, call, key } = request;
  const counted = boundsOf(
    {
      origin,
      recipient: canonicalNumber(recipient),
      callingCode: callingCodeOf(recipient),
      ...(caller !== undefined && { caller: canonicalNumber(caller) }),
      ...(call !== undefined && { line: call.line }),
    },
    limits,
  );
  if (key === undefined) return counted;
  const own: Bound = {
    scope: "key",
    key: key.name,
    unit: "minute",
    perUnit: key.perMinute,
    perDay: NO_LIMIT,
  };
  return [own, ...counted];
}

const NO_LIMIT = 1_000_000_000;
