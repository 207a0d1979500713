import * as v from "valibot";
import { AUDIT_ACTIONS, type AuditQuery } from "../desk/audit";
import { type RawEvent, readText } from "./parameters";
import { parseWith } from "./parse-with";

const id = (what: string) =>
  v.optional(v.pipe(v.string(), v.regex(/^[1-9]\d{0,17}$/, `is not the id of ${what}`)));

const schema = v.object({
  agent: id("an agent"),
  ticket: id("a ticket"),
  action: v.optional(v.picklist(AUDIT_ACTIONS, `is none of ${AUDIT_ACTIONS.join(", ")}`)),
  cursor: v.optional(
    v.pipe(v.string(), v.regex(/^[1-9]\d{0,17}$/, "is not the 'next' of an earlier answer")),
  ),
  limit: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^([1-9]\d?|100)$/, "is not a whole number from 1 to 100"),
      v.transform(Number),
    ),
    "50",
  ),
});

/** Reads the query of `GET /desk/audit`. @throws Problem 422 that lists everything that does not hold. */
export function parseAuditQuery(event: RawEvent): AuditQuery {
  const names = ["agent", "ticket", "action", "cursor", "limit"];
  const given = names.map((name) => [name, readText(event, name, 40)] as const);
  const asked = Object.fromEntries(given.filter(([, value]) => value !== undefined && value !== ""));
  const { agent, ticket, action, cursor, limit } = parseWith(schema, asked);
  return {
    limit,
    ...(agent !== undefined && { agent }),
    ...(ticket !== undefined && { ticket }),
    ...(action !== undefined && { action }),
    ...(cursor !== undefined && { before: cursor }),
  };
}
