import type { Database } from "../../adapters/postgres/database";
import type { Member } from "../../desk/member";
import type { CannedJson } from "../../edge/desk-contract";

/** The canned answers of a member's teams. */
export async function cannedOf(_database: Database, _member: Member): Promise<readonly CannedJson[]> {
  return [];
}
