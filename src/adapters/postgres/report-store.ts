import type { KeptReport, ReportStore } from "../../deflection/delivery";
import { lookAgainIn } from "../../deflection/retry-delay";
import type { Database } from "./database";

/** Delivery reports in PostgreSQL. See deriva.keep_report in migrations/0005_claim_and_settle.sql. */
export function reportStore(database: Database): ReportStore {
  return {
    async record({ messageId, reference, delivery }, answer) {
      const failure = answer === undefined ? null : JSON.stringify(answer);
      const retryIn = answer === undefined ? null : `${lookAgainIn(answer, 1)} ms`;
      const [row] = await database.query<{ report: KeptReport }>(
        "select deriva.keep_report($1, $2, $3, $4, $5) as report",
        [messageId ?? null, reference, delivery, failure, retryIn],
      );
      return row?.report ?? { kept: "known" };
    },
  };
}
