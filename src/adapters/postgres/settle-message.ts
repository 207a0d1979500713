import type { Deflection, MessageState } from "../../deflection/deflection";
import type { DeskAnswer } from "../../deflection/desk";
import { lookAgainIn } from "../../deflection/retry-delay";
import type { Database } from "./database";
import { type MessageRow, messageState } from "./message-row";

/**
 * Writes how a hand-over ended: message, deflection and ledger, in one statement. A message that was settled before
 * keeps its state, which is answered. See migrations/0002_claim_and_settle.sql.
 */
export async function settleMessage(
  database: Database,
  { messageId, attempt }: Deflection,
  answer: DeskAnswer,
  /** Whether reports will tell how the delivery goes on; without them "accepted" is all that is ever known. */
  { reports }: { readonly reports: boolean },
): Promise<MessageState> {
  const [row] = await database.query<MessageRow>(
    "select state, blame from deriva.settle_message($1, $2, $3, $4, $5)",
    [messageId, attempt, JSON.stringify(answer), `${lookAgainIn(answer, attempt)} ms`, reports],
  );
  return messageState(row);
}
