import { figuresStore } from "../../src/adapters/postgres/figures-store";
import type { FiguresReport } from "../../src/ledger/report";
import type { Kept } from "../database/kept";
import type { NewEvent } from "./random-ledger";
import type { LedgerEvent } from "./slow-figures";

const WRITE = `
insert into deriva.event (kind, call_sid, line, contact_id, ticket_id, deflection_id, details, created_at)
select kind, call_sid, line, contact_id, ticket_id, deflection_id, details, created_at
from jsonb_to_recordset($1) as e (kind text, call_sid text, line text, contact_id uuid, ticket_id bigint,
  deflection_id uuid, details jsonb, created_at timestamptz)`;

/** A ledger that a test writes, and the figures that are computed from it. */
export class KnownLedger {
  constructor(private readonly kept: Kept) {}

  async write(events: readonly NewEvent[]): Promise<void> {
    await this.kept.rows(WRITE, JSON.stringify(events));
  }

  /** As if there had been none. */
  async forget(): Promise<void> {
    await this.kept.rows("truncate deriva.event");
    await this.kept.rows(`truncate deriva.call_fact, deriva.deflection_fact, deriva.ticket_fact, deriva.answer_fact,
      deriva.contact_alias, deriva.journey, deriva.figures_by_day, deriva.figures_by_hour, deriva.figures_by_reason,
      deriva.figures_state`);
  }

  async refresh(timeZone: string): Promise<void> {
    while ((await figuresStore(this.kept.database).refresh(timeZone)) !== "done");
  }

  async read(
    timeZone: string,
    from: string,
    to: string,
    hourly = false,
    agent?: string,
  ): Promise<FiguresReport> {
    const question = { from, to, timeZone, hourly, ...(agent !== undefined && { agent }) };
    const report = await figuresStore(this.kept.database).read(question);
    if (report === undefined) throw new Error("no figures");
    return report;
  }

  async events(): Promise<readonly LedgerEvent[]> {
    const rows = await this.kept.rows<LedgerEvent>("select * from deriva.event order by id");
    return rows.map((row) => ({
      ...row,
      id: Number(row.id),
      ticket_id: row.ticket_id === null ? null : Number(row.ticket_id),
    }));
  }
}
