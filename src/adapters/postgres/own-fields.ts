import type { Database } from "./database";

/** What everybody sets of themselves. */
export interface OwnFields {
  readonly available?: boolean;
  /** null: the browser's. */
  readonly language?: "es" | "pt" | "en" | null;
}

export function ownFields(database: Database) {
  return {
    /** Away since now, for who was there before. */
    async set(id: string, { available, language }: OwnFields): Promise<void> {
      await database.query(
        `update deriva.agent set
           away_since = case
             when coalesce($2, available) then null when available then now() else away_since end,
           available = coalesce($2, available),
           language = case when $3 then $4 else language end
         where id = $1`,
        [id, available ?? null, language !== undefined, language ?? null],
      );
    },
  };
}
