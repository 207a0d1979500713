import { canonicalNumber } from "../../contact/number-variants";
import type { PhoneNumber } from "../../contact/phone-number";
import type { Database } from "./database";

/** Counts one look-up; false when the day's are used up. */
export async function takeLookup(database: Database, perDay: number): Promise<boolean> {
  const bounds = [{ scope: "lookup", key: "all", unit: "hour", perUnit: perDay, perDay }];
  try {
    await database.query("select deriva.count_one($1, true)", [JSON.stringify(bounds)]);
    return true;
  } catch (fault) {
    if ((fault as { code?: unknown }).code === "DV429") return false;
    throw fault;
  }
}

/** Keeps what was looked up, so that a number is paid for once. */
export async function rememberLineType(database: Database, number: PhoneNumber, type: string): Promise<void> {
  await database.query(
    `insert into deriva.line_type (canonical, type) values ($1, $2)
     on conflict (canonical) do update set type = excluded.type, asked_at = now()`,
    [canonicalNumber(number), type],
  );
}
