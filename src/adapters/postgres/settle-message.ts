import type { Handed, Settled } from "../../deflection/deflection-store";
import type { Delivery } from "../../deflection/delivery";
import type { Desk, DeskAnswer } from "../../deflection/desk";
import { lookAgainIn } from "../../deflection/retry-delay";
import type { Database } from "./database";
import { type MessageRow, messageState } from "./message-row";

export interface SettleSettings {
  /** Whether reports will tell how the delivery goes on; without them "accepted" is all that is ever known. */
  readonly reports: boolean;
  readonly whenUnclear: Desk["whenUnclear"];
}

/**
 * Writes how a hand-over ended: message, deflection, ledger, and what follows from a failure, in one statement. A
 * message that was settled before keeps its state, which is answered. See migrations/0005_claim_and_settle.sql.
 */
export async function settleMessage(
  database: Database,
  { messageId, attempt }: Handed,
  answer: DeskAnswer,
  { reports, whenUnclear }: SettleSettings,
): Promise<Settled> {
  const forAPerson = answer.kind === "unclear" && whenUnclear === "ask-a-person";
  const retryIn = forAPerson ? null : `${lookAgainIn(answer, attempt)} ms`;
  const [row] = await database.query<{ settled: SettledRow | null }>(
    "select deriva.settle_message($1, $2, $3, $4, $5) as settled",
    [messageId, attempt, JSON.stringify(answer), retryIn, reports],
  );
  const settled = row?.settled ?? {};
  return {
    state: messageState(settled),
    ...(settled.delivery !== undefined && { delivery: settled.delivery }),
    ...(settled.alert !== undefined && { alert: settled.alert }),
  };
}

interface SettledRow extends MessageRow {
  readonly delivery?: Delivery;
  readonly alert?: NonNullable<Settled["alert"]>;
}
