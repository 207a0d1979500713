import * as v from "valibot";
import { ticketEntries } from "./ticket-schema";

const time = v.pipe(v.string(), v.isoTimestamp());

const choices = v.strictObject({
  style: v.picklist(["buttons", "list"]),
  titles: v.array(v.string()),
});

const message = v.strictObject({
  id: v.string(),
  at: v.pipe(time, v.description("Twilio's time where it tells one, else when we met it.")),
  from: v.pipe(
    v.picklist(["contact", "automatic", "agent", "system"]),
    v.description("'system': templates, and what confirms an opt-out."),
  ),
  agent: v.nullable(v.string()),
  kind: v.picklist(["text", "button", "media", "location", "contacts", "reaction", "unknown", "template"]),
  text: v.string(),
  template: v.nullable(v.string()),
  media: v.array(
    v.strictObject({
      type: v.string(),
      url: v.pipe(v.string(), v.description("Where we pass it on: GET, with the key.")),
    }),
  ),
  location: v.nullable(
    v.strictObject({
      latitude: v.number(),
      longitude: v.number(),
      label: v.nullable(v.string()),
      address: v.nullable(v.string()),
    }),
  ),
  quoted: v.pipe(v.nullable(v.string()), v.description("The message that it answers.")),
  choices: v.nullable(choices),
  state: v.picklist(["received", "pending", "sending", "sent", "unknown", "dead", "parked"]),
  delivery: v.nullable(v.string()),
  code: v.pipe(v.nullable(v.string()), v.description("Twilio's code of why it failed, or ours.")),
});

/** The answer of `GET /ticket` and `POST /ticket`. */
export const ticketDetailSchema = v.pipe(
  v.strictObject({
    ...ticketEntries,
    tier: v.pipe(
      v.number(),
      v.integer(),
      v.description("1 automatic answers, 2 the first team, 3 and on those after it."),
    ),
    finding: v.pipe(
      v.nullable(v.strictObject({ rule: v.string(), words: v.string() })),
      v.description("Which rule sent it to people, on which words."),
    ),
    chosen: v.array(
      v.strictObject({
        option: v.string(),
        title: v.string(),
        by: v.string(),
        matched: v.array(v.strictObject({ phrase: v.string(), written: v.string(), how: v.string() })),
      }),
    ),
    nobody: v.pipe(v.boolean(), v.description("Nobody of its team was available when it came.")),
    waits_since: v.nullable(time),
    limit_at: v.pipe(v.nullable(time), v.description("Until when a person should have answered.")),
    previous_id: v.nullable(v.string()),
    rating: v.nullable(v.picklist(["good", "fair", "bad"])),
    summary: v.strictObject({
      chosen: v.array(v.string()),
      said: v.pipe(v.array(v.string()), v.description("What the contact wrote last, at most three texts.")),
      reason: ticketEntries.reason,
    }),
    call: v.nullable(v.strictObject({ sid: v.nullable(v.string()), line: v.nullable(v.string()), at: time })),
    window: v.strictObject({
      open: v.boolean(),
      closes_at: v.pipe(
        v.nullable(time),
        v.description("Or when it closed; null where the contact never wrote."),
      ),
      seconds_left: v.pipe(v.number(), v.integer(), v.minValue(0)),
    }),
    messages: v.pipe(
      v.array(message),
      v.description("A page of the history with this contact and sender, in order."),
    ),
    next: v.pipe(
      v.nullable(v.string()),
      v.description("The 'cursor' of the messages before these; null where there are none."),
    ),
  }),
  v.title("A ticket with its history"),
  v.examples([
    {
      id: "7",
      created_at: "2026-11-22T10:00:00.000Z",
      status: "open",
      kind: "conversation",
      stage: "assigned",
      reason: "asked",
      agent: "Ana",
      wants_callback: false,
      priority: 0,
      team: { id: 1234, name: "Soporte" },
      contact: { id: "5c4f0d8e-2f6b-4c0e-8a55-0d6a0c1f9b21", phone: "+56976591991" },
      delivery: null,
      failure: null,
      metadata: { user: { name: "Ana" }, ticket: {} },
      last_message: { text: "quiero hablar con una persona", at: "2026-11-22T10:05:00.000Z" },
      tier: 2,
      finding: { rule: "asked.talk", words: "quiero hablar con una persona" },
      chosen: [{ option: "2", title: "Soporte", by: "number", matched: [] }],
      nobody: false,
      waits_since: "2026-11-22T10:05:00.000Z",
      limit_at: "2026-11-22T10:20:00.000Z",
      previous_id: null,
      rating: null,
      summary: { chosen: ["Soporte"], said: ["quiero hablar con una persona"], reason: "asked" },
      call: null,
      window: { open: true, closes_at: "2026-11-23T10:05:00.000Z", seconds_left: 86_100 },
      messages: [
        {
          id: "41",
          at: "2026-11-22T10:05:00.000Z",
          from: "contact",
          agent: null,
          kind: "text",
          text: "quiero hablar con una persona",
          template: null,
          media: [],
          location: null,
          quoted: null,
          choices: null,
          state: "received",
          delivery: null,
          code: null,
        },
      ],
      next: null,
    },
  ]),
);
