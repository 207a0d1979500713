/** What the ledger tells of an event, with names in place of ids. */
export interface HistoryDetails {
  readonly agent: string | undefined;
  /** Who had it before. */
  readonly was: string | undefined;
  readonly team: string | undefined;
  readonly reason: string | undefined;
  readonly code: string | undefined;
  readonly until: string | undefined;
  readonly rating: string | undefined;
  readonly priority: string | undefined;
  readonly why: string | undefined;
  readonly how: string | undefined;
}

/** A sentence for each kind of event of the ledger that a ticket's history shows. */
export type HistoryWords = Readonly<Record<string, (details: HistoryDetails) => string>>;
