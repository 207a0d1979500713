import type { Viewer } from "../../desk/ticket-view";
import type { Database } from "./database";
import { notedChange } from "./noted-change";

export type Merged = { readonly kind: "done" } | { readonly kind: "refused"; readonly why: MergeRefusal };

/** `not-all`: they do not see all tickets of both. */
export type MergeRefusal = "no-contact" | "same" | "not-all";

/**
 * Makes one contact of two, at once and for good, on the word of who sees a ticket of each. Who was merged before is who they
 * are now. `may`: also where there are tickets of theirs that they do not see.
 */
export async function mergeContactsBy(
  database: Database,
  { from, into, ticket }: { readonly from: string; readonly into: string; readonly ticket: string },
  { agent, teams }: Viewer,
  may: boolean,
): Promise<Merged> {
  const details = JSON.stringify({ from, into });
  const values = [agent, ticket, details, from, into, teams ?? null, may];
  for (let tries = 1; ; tries++) {
    try {
      const [row] = await database.query<{ done: Merged }>(MERGE, values);
      if (row === undefined) throw new Error("merge_contacts_by answered nothing");
      return row.done;
    } catch (fault) {
      if (tries >= MOST_TRIES || !isDeadlock(fault)) throw fault;
    }
  }
}

const MERGE = notedChange("deriva.merge_contacts_by($4, $5, $1::bigint, $6, $7)", "contacts_merged");

const MOST_TRIES = 3;

/** A report of a message that is just being moved locks the other way round: one of the two is told so, and tries again. */
function isDeadlock(fault: unknown): boolean {
  return fault instanceof Error && (fault as { code?: unknown }).code === "40P01";
}
