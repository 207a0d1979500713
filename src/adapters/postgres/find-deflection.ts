import type { Delivery } from "../../deflection/delivery";
import type { Database } from "./database";

export interface FoundDeflection {
  readonly id: string;
  readonly status: Delivery;
  readonly ticketId?: string;
  readonly failure?: string;
  readonly createdAt: Date;
}

/** A deflection by its id, of one of these senders where they are given. */
export async function findDeflection(
  database: Database,
  id: string,
  senders: readonly string[] | undefined,
): Promise<FoundDeflection | undefined> {
  const [row] = await database.query<DeflectionRow>(
    `select id, delivery, ticket_id, failure, created_at from deriva.deflection
     where id = $1 and ($2::text[] is null or sender = any ($2))`,
    [id, senders ?? null],
  );
  return (
    row && {
      id: row.id,
      status: row.delivery,
      createdAt: row.created_at,
      ...(row.ticket_id !== null && { ticketId: row.ticket_id }),
      ...(row.failure !== null && { failure: row.failure }),
    }
  );
}

interface DeflectionRow {
  readonly id: string;
  readonly delivery: Delivery;
  readonly ticket_id: string | null;
  readonly failure: string | null;
  readonly created_at: Date;
}
