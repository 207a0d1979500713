import type { DeflectionRequest } from "../../deflection/deflection";
import type { Database } from "./database";

export interface ClaimSettings {
  /** Whether the tickets are ours, or another desk keeps them. */
  readonly ownTickets: boolean;
  /** For how long nobody else takes the message, in ms. */
  readonly lease: number;
  /** For how long it is worth sending, in ms. */
  readonly validity: number;
}

/**
 * One statement, so one transaction, and one round trip: contact, ticket, deflection, message, consent and ledger
 * are written for the first request with this claim, and nothing for any other. Answers the message's id, or nothing
 * when the claim was taken. See migrations/0002_claim_and_settle.sql.
 */
export async function claimDeflection(
  database: Database,
  request: DeflectionRequest,
  { ownTickets, lease, validity }: ClaimSettings,
): Promise<string | undefined> {
  const [row] = await database.query<{ message_id: string | null }>(
    "select deriva.claim_deflection($1, $2, $3, $4) as message_id",
    [JSON.stringify(request), ownTickets, `${lease} ms`, `${validity} ms`],
  );
  return row?.message_id ?? undefined;
}
