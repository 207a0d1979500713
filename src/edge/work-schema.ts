import * as v from "valibot";
import { shown } from "../config/schema-parts";
import { readText } from "./parameters";

// What the desk's page asks for when somebody works on a ticket.

/** As every text that comes from outside: without what PostgreSQL does not take. */
const clean = v.transform((text: string) => (readText({ text }, "text", 100_000) ?? "").trim());

const idOf = (what: string) => {
  const message = ({ input }: { input: unknown }) => `${shown(input)} is not the id of a ${what}`;
  return v.pipe(v.string(message), v.regex(/^[1-9]\d{0,17}$/, message));
};

const contactId = v.pipe(
  v.string(({ input }) => `${shown(input)} is not the id of a contact`),
  v.toLowerCase(),
  v.uuid(({ input }) => `${shown(input)} is not the id of a contact`),
);

const text = (longest: number) =>
  v.pipe(
    v.string(({ input }) => `${shown(input)} is not a text`),
    clean,
    v.nonEmpty("is empty; write something"),
    v.maxLength(longest, `is longer than ${longest.toLocaleString("en")} characters; shorten it`),
  );

const isTrue = v.boolean(({ input }) => `${shown(input)} is neither true nor false`);

const teamMessage = ({ input }: { input: unknown }) => `${shown(input)} is not the id of a team`;
const team = v.pipe(v.number(teamMessage), v.integer(teamMessage));

/** What Twilio takes as one message, in characters. */
const LONGEST_ANSWER = 1_600;

const LONGEST_NOTE = 4_000;

/** The query of `GET /desk/ticket`. */
export const ticketQuerySchema = v.object({ id: idOf("ticket") });

/** The query of `GET /desk/messages`. */
export const messagesQuerySchema = v.object({ ticket: idOf("ticket"), before: idOf("message") });

/** The query of `GET /desk/media`. */
export const mediaPlaceSchema = v.object({
  message: idOf("message"),
  index: v.optional(
    v.pipe(v.string(), v.regex(/^\d$/, "is the place of a media, from 0 to 9"), v.transform(Number)),
    "0",
  ),
});

const id = idOf("ticket");
const note = v.exactOptional(
  v.pipe(v.string("is not a text"), clean, v.maxLength(LONGEST_NOTE, "is too long")),
);

/** A ticket is put aside for so long at most, in ms. */
export const LONGEST_SNOOZE = 90 * 24 * 3_600_000;

const momentMessage = ({ input }: { input: unknown }) =>
  `${shown(input)} is not a time; write it as "2027-01-31T12:00:00Z"`;
const until = v.pipe(
  v.string(momentMessage),
  v.maxLength(40, momentMessage),
  v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:\d\d)$/, momentMessage),
  v.transform((written) => new Date(written)),
  v.check((moment) => !Number.isNaN(moment.getTime()), momentMessage),
  v.check((moment) => moment.getTime() > Date.now(), "is past; name a time to come"),
  v.check((moment) => moment.getTime() <= Date.now() + LONGEST_SNOOZE, "is more than 90 days from now"),
);

/** The body of `POST /desk/act`. */
export const actSchema = v.variant(
  "do",
  [
    v.object({
      id,
      do: v.picklist(["take", "release", "reopen", "wake", "ask_to_write"]),
    }),
    v.object({ id, do: v.literal("resolve"), seen: v.exactOptional(idOf("message")) }),
    v.object({
      id,
      do: v.literal("assign"),
      agent: v.exactOptional(idOf("agent")),
      team: v.exactOptional(team),
      note,
    }),
    v.object({
      id,
      do: v.literal("priority"),
      priority: v.picklist([0, 1, 2, 3], ({ input }) => `${shown(input)} is not 0, 1, 2 or 3`),
    }),
    v.object({ id, do: v.literal("snooze"), until }),
    v.object({ id, do: v.literal("note"), text: text(LONGEST_NOTE) }),
  ],
  ({ input }) => `${shown(input)} is nothing that can be done with a ticket`,
);

/** The body of `POST /desk/answer`. */
export const answerRequestSchema = v.object({
  ticket: idOf("ticket"),
  text: text(LONGEST_ANSWER),
  key: v.pipe(
    v.string("is not a text; write one that this answer alone has"),
    v.regex(/^[\w.:-]{8,100}$/, "is 8 to 100 letters, digits, '.', ':', '_' or '-'"),
  ),
  seen: v.exactOptional(idOf("message")),
  anyway: v.exactOptional(isTrue),
});

/** The body of `POST /desk/retry`. */
export const retrySchema = v.object({ message: idOf("message"), anyway: v.exactOptional(isTrue) });

/** The body of `POST /desk/merge`. */
export const mergeSchema = v.object({ from: contactId, into: contactId, ticket: idOf("ticket") });

/** The body of `POST /desk/agent`. */
export const boardAgentSchema = v.object({
  id: idOf("agent"),
  available: v.exactOptional(isTrue),
  capacity: v.exactOptional(
    v.pipe(
      v.number("is not a number"),
      v.integer("is not a whole number"),
      v.minValue(1, "is at least 1"),
      v.maxValue(100, "is at most 100"),
    ),
  ),
  teams: v.exactOptional(v.pipe(v.array(team, "is not a list of teams"), v.maxLength(200, "are too many"))),
});

const canned = {
  team: v.nullable(team),
  title: text(80),
  text: text(LONGEST_ANSWER),
  language: v.nullable(
    v.picklist(["es", "pt", "en"], ({ input }) => `${shown(input)} is not 'es', 'pt' or 'en', or null`),
  ),
};

/** The body of `POST /desk/canned`. */
export const cannedChangeSchema = v.variant(
  "do",
  [
    v.object({ do: v.literal("add"), ...canned }),
    v.object({ do: v.literal("change"), id: idOf("canned answer"), ...canned }),
    v.object({ do: v.literal("remove"), id: idOf("canned answer") }),
  ],
  ({ input }) => `${shown(input)} is not 'add', 'change' or 'remove'`,
);
