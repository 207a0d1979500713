import * as v from "valibot";
import { shown } from "../config/schema-parts";
import { readText } from "./parameters";

// What agents' systems ask for: answers, tickets, agents.

/** As every text that comes from outside: without what PostgreSQL does not take. */
const clean = v.transform((text: string) => (readText({ text }, "text", 100_000) ?? "").trim());

const id = (what: string) => {
  const message = ({ input }: { input: unknown }) =>
    `${shown(input)} is not the id of a ${what}; write it as it was answered`;
  return v.pipe(
    v.union([v.string(), v.pipe(v.number(), v.integer(), v.transform(String))], message),
    v.regex(/^[1-9]\d{0,17}$/, message),
  );
};

const name = v.pipe(
  v.string(({ input }) => `${shown(input)} is not a text; write the agent's name in quotes`),
  clean,
  v.nonEmpty("is empty; write the agent's name"),
  v.maxLength(64, "is longer than 64 characters; shorten it"),
);

const teamMessage = ({ input }: { input: unknown }) =>
  `${shown(input)} is not a team's id; write a whole number of the config's teams`;
const team = v.pipe(
  v.number(teamMessage),
  v.integer(teamMessage),
  v.minValue(1, teamMessage),
  v.maxValue(2_147_483_647, teamMessage),
);

/** The body of `POST /answers`. */
export const answerSchema = v.pipe(
  v.object({
    ticket_id: v.pipe(id("ticket"), v.description("The ticket whose contact is answered.")),
    text: v.pipe(
      v.string(({ input }) => `${shown(input)} is not a text; write what the contact is to read`),
      clean,
      v.nonEmpty("is empty; write what the contact is to read"),
      v.maxLength(1_600, "is longer than 1,600 characters, which Twilio does not take; send it in two"),
      v.description("Plain text; WhatsApp's marks (*bold*) work, and line breaks stay."),
    ),
    agent: v.pipe(v.nullish(name), v.description("Who answers, by name.")),
    outside: v.pipe(
      v.nullish(
        v.picklist(["park", "refuse"], ({ input }) => `${shown(input)} is neither 'park' nor 'refuse'`),
      ),
      v.description(
        "Outside the 24 hours after the contact's last message: 'park' asks them to write by a template and sends the answer when they do (default); 'refuse' sends nothing.",
      ),
    ),
  }),
  v.metadata({
    title: "An answer to a contact",
    examples: [{ ticket_id: "7", text: "Ya revisamos su pedido: llega mañana.", agent: "Ana" }],
  }),
);

/** The answer of `POST /answers`. */
export const keptAnswerSchema = v.pipe(
  v.strictObject({
    id: v.string(),
    status: v.pipe(
      v.picklist(["sending", "sent", "parked", "pending", "unknown", "failed"]),
      v.description(
        "'parked' waits for the contact to write; 'pending' is tried again; 'unknown' is looked up.",
      ),
    ),
    window_closes_at: v.pipe(
      v.nullable(v.pipe(v.string(), v.isoTimestamp())),
      v.description(
        "Until when free text may be written, or when that ended; null where the contact never wrote.",
      ),
    ),
  }),
  v.title("What became of an answer"),
  v.examples([{ id: "41", status: "sent", window_closes_at: "2026-11-23T10:05:00.000Z" }]),
);

/** The query of `GET /ticket`. */
export const ticketDetailQuerySchema = v.object({
  id: v.pipe(
    v.string("is missing; write the 'id' of a ticket"),
    v.regex(/^[1-9]\d{0,17}$/, "is not the id of a ticket"),
    v.description("The ticket."),
  ),
  limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 50),
  cursor: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^\d{1,18}$/))),
    v.description("The 'next' of an earlier answer."),
  ),
});

/** The body of `POST /ticket`. */
export const ticketChangeSchema = v.pipe(
  v.object({
    id: v.pipe(id("ticket"), v.description("The ticket.")),
    do: v.pipe(
      v.picklist(
        ["escalate", "assign", "resolve"],
        ({ input }) => `${shown(input)} is not 'escalate', 'assign' or 'resolve'`,
      ),
      v.description(
        "'escalate' hands it to another team and tells the contact; 'assign' does not tell them; 'resolve' closes it.",
      ),
    ),
    team_id: v.pipe(v.nullish(team), v.description("To which team it goes.")),
    agent: v.pipe(v.nullish(name), v.description("To whom it is assigned, by name.")),
  }),
  v.metadata({
    title: "What is to become of a ticket",
    examples: [
      { id: "7", do: "escalate", team_id: 1237 },
      { id: "7", do: "assign", agent: "Ana" },
      { id: "7", do: "resolve" },
    ],
  }),
);

/** The body of `POST /agents`. */
export const agentChangeSchema = v.pipe(
  v.object({
    name: v.pipe(name, v.description("Who it is; an agent of an unknown name is added.")),
    available: v.pipe(
      v.nullish(v.boolean(({ input }) => `${shown(input)} is neither true nor false`)),
      v.description("Whether tickets may be given to them."),
    ),
    capacity: v.pipe(
      v.nullish(
        v.pipe(
          v.number("is not a number; write how many open tickets they work on at a time"),
          v.integer("is not a whole number"),
          v.minValue(1, "is at least 1"),
          v.maxValue(100, "is at most 100"),
        ),
      ),
      v.description("How many open tickets they work on at a time; 5 for who is new."),
    ),
    teams: v.pipe(
      v.nullish(v.array(team, "is not a list; write [1234]")),
      v.description("The ids of their teams, all of them."),
    ),
  }),
  v.metadata({
    title: "An agent",
    examples: [{ name: "Ana", available: true, teams: [1234, 1235] }],
  }),
);

const agent = v.strictObject({
  id: v.string(),
  name: v.string(),
  available: v.boolean(),
  capacity: v.pipe(v.number(), v.integer()),
  teams: v.array(v.pipe(v.number(), v.integer())),
  open_tickets: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

/** The answer of `GET /agents` and `POST /agents`. */
export const agentListSchema = v.pipe(
  v.strictObject({ agents: v.array(agent) }),
  v.title("Who works on tickets"),
  v.examples([
    { agents: [{ id: "1", name: "Ana", available: true, capacity: 5, teams: [1234], open_tickets: 2 }] },
  ]),
);

/** The query of `GET /media`. */
export const mediaQuerySchema = v.object({
  message: v.pipe(
    v.string("is missing; write the 'id' of a message"),
    v.regex(/^[1-9]\d{0,17}$/, "is not the id of a message"),
    v.description("The message, as GET /ticket tells it."),
  ),
  index: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9)), 0),
});
