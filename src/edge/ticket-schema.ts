import * as v from "valibot";
import { ESCALATION_REASONS } from "../routing/escalation/reason";
import { deliverySchema, failureSchema } from "./delivery-schema";

const time = v.pipe(v.string(), v.isoTimestamp());

const metadata = v.record(v.string(), v.union([v.string(), v.number(), v.boolean()]));

export const ticketEntries = {
  id: v.string(),
  created_at: time,
  status: v.picklist(["open", "resolved"]),
  kind: v.pipe(
    v.picklist(["deflection", "abandoned", "conversation"]),
    v.description("Whether the contact chose WhatsApp in a call, hung up without a choice, or wrote."),
  ),
  stage: v.pipe(
    v.picklist(["automatic", "waiting", "assigned"]),
    v.description("With whom it is: automatic answers, a team, or one of its agents."),
  ),
  reason: v.pipe(
    v.nullable(v.picklist(ESCALATION_REASONS)),
    v.description("Why it went to people, where a rule or somebody sent it there."),
  ),
  agent: v.pipe(v.nullable(v.string()), v.description("Who has it.")),
  wants_callback: v.pipe(v.boolean(), v.description("Whether the contact asked to be called back.")),
  priority: v.pipe(v.number(), v.integer(), v.description("Higher is more urgent; 0 is ordinary.")),
  team: v.pipe(
    v.nullable(v.strictObject({ id: v.pipe(v.number(), v.integer()), name: v.nullable(v.string()) })),
    v.description("Its name is null when the team is no longer in the config."),
  ),
  contact: v.strictObject({ id: v.string(), phone: v.nullable(v.string()) }),
  delivery: v.nullable(deliverySchema),
  failure: failureSchema,
  metadata: v.strictObject({ user: metadata, ticket: metadata }),
  last_message: v.nullable(v.strictObject({ text: v.string(), at: time })),
};

/** The answer of `GET /tickets`. */
export const ticketListSchema = v.pipe(
  v.strictObject({
    tickets: v.array(v.strictObject(ticketEntries)),
    next: v.pipe(
      v.nullable(v.string()),
      v.description("The 'cursor' of the following page; null on the last one."),
    ),
  }),
  v.title("A page of tickets, newest first"),
  v.examples([
    {
      tickets: [
        {
          id: "7",
          created_at: "2026-11-22T10:00:00.000Z",
          status: "open",
          kind: "deflection",
          stage: "assigned",
          reason: null,
          agent: "Ana",
          wants_callback: false,
          priority: 0,
          team: { id: 1234, name: "Soporte" },
          contact: { id: "5c4f0d8e-2f6b-4c0e-8a55-0d6a0c1f9b21", phone: "+56976591991" },
          delivery: "read",
          failure: null,
          metadata: { user: { name: "Ana" }, ticket: { area: "support" } },
          last_message: { text: "Hola", at: "2026-11-22T10:05:00.000Z" },
        },
      ],
      next: null,
    },
  ]),
);

/** The query of `GET /tickets`, as it is documented; ticket-list.ts reads it. */
export const ticketQuerySchema = v.object({
  limit: v.pipe(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100)), 25)),
  cursor: v.pipe(
    v.optional(v.pipe(v.string(), v.regex(/^\d{1,18}$/))),
    v.description("The 'next' of an earlier answer."),
  ),
});
