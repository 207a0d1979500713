import * as v from "valibot";
import { shown } from "../config/schema-parts";
import { LISTS, type ListPlace, type ListWish } from "../desk/desk-list";
import { TICKET_STATES } from "../desk/desk-ticket";
import { ESCALATION_REASONS } from "../routing/escalation/reason";
import { queryFaults, readQuery } from "./desk-query";
import type { RawEvent } from "./parameters";
import { invalidFields } from "./problem";

const MOST = 100;
const DEFAULT_LIMIT = 30;

/** Nobody types more. In characters. */
const LONGEST_SEARCH = 200;

const oneOf = <const Names extends readonly string[]>(names: Names) =>
  v.picklist(names, ({ input }) => `${shown(input)} is none of ${names.join(", ")}`);

const whole = (least: number, most: number, message: string) =>
  v.pipe(
    v.string(message),
    v.regex(/^\d{1,10}$/, message),
    v.transform(Number),
    v.minValue(least, message),
    v.maxValue(most, message),
  );

/** Of a search the place is an id; of a list it is a time, if anybody waits, and an id. */
const cursor = v.pipe(
  v.string(),
  v.maxLength(100, "is the 'next' of an earlier answer"),
  v.transform((text) =>
    /^(\d{0,17})\.([1-9]\d{0,17})$/.exec(Buffer.from(text, "base64url").toString("latin1")),
  ),
  v.check((parts) => parts !== null, "is the 'next' of an earlier answer"),
  v.transform((parts): ListPlace => {
    const [, at = "", id = ""] = parts ?? [];
    return { id, ...(at !== "" && { at }) };
  }),
);

const listQuerySchema = v.object({
  list: v.optional(oneOf(LISTS)),
  team: v.optional(whole(1, 2_147_483_647, "is the id of a team")),
  state: v.optional(oneOf(TICKET_STATES)),
  reason: v.optional(oneOf(ESCALATION_REASONS)),
  q: v.optional(
    v.pipe(
      v.string(),
      v.maxLength(LONGEST_SEARCH, `is longer than ${LONGEST_SEARCH} characters; shorten it`),
    ),
  ),
  cursor: v.optional(cursor),
  limit: v.optional(whole(1, MOST, `is a whole number from 1 to ${MOST}`), String(DEFAULT_LIMIT)),
});

export interface ListQuery {
  readonly wish: ListWish;
  /** What is searched for; absent where nothing is. */
  readonly text?: string;
  readonly after?: ListPlace;
  readonly limit: number;
}

/** Reads the query of `GET /desk/tickets`. @throws Problem 422 that lists everything that does not hold. */
export function parseListQuery(event: RawEvent): ListQuery {
  const read = v.safeParse(listQuerySchema, readQuery(event, Object.keys(listQuerySchema.entries)));
  if (!read.success) throw invalidFields(queryFaults(read.issues));
  const { list, team, state, reason, q = "", cursor: after, limit } = read.output;
  const text = q.trim();
  // What is searched without a list is searched in all of them.
  const asked = list ?? (text === "" ? "all" : undefined);
  return {
    wish: {
      ...(asked !== undefined && { list: asked }),
      ...(team !== undefined && { team }),
      ...(state !== undefined && { state }),
      ...(reason !== undefined && { reason }),
    },
    ...(text !== "" && { text }),
    ...(after !== undefined && { after }),
    limit,
  };
}

/** Where the next page begins, as the page hands it back. */
export function writePlace({ at = "", id }: ListPlace): string {
  return Buffer.from(`${at}.${id}`).toString("base64url");
}
