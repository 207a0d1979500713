import fc from "fast-check";
import type { LedgerEvent } from "./slow-figures";

export type NewEvent = Omit<LedgerEvent, "id">;

const HOUR = 3_600_000;
const uuid = (kind: number, n: number) => `0000000${kind}-0000-4000-8000-${String(n).padStart(12, "0")}`;
const contact = (n: number) => uuid(1, n);

const CONTACTS = 4;
const LINES = ["+56228409179", "+551130000000"];
const TEAMS = [1234, 1235, 77];
const AGENTS = [1, 2, 3];

const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const ticketId = fc.integer({ min: 1, max: 5 });

const clean = (details: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(details).filter(([, value]) => value !== undefined));

const event = (kind: string, at: number, more: Partial<NewEvent> = {}): NewEvent => ({
  kind,
  created_at: new Date(at),
  call_sid: null,
  line: null,
  contact_id: null,
  ticket_id: null,
  deflection_id: null,
  ...more,
  details: clean(more.details ?? {}),
});

/** Some of them exactly a day, and a second more, after others: there it is decided whether somebody called again in time. */
const moment = (around: number) =>
  fc
    .tuple(
      fc.integer({ min: -30, max: 30 }),
      some(0, 0, 1, 30, 59 * 60 + 59, 1_800, 3_599),
      some(0, 0, 24, 24, 48),
    )
    .map(([hours, seconds, later]) => around + hours * HOUR + seconds * 1_000 + later * HOUR);

const calls = (around: number) =>
  fc.array(
    fc.record({
      at: moment(around),
      who: maybe(fc.integer({ min: 1, max: CONTACTS })),
      other: fc.integer({ min: 1, max: CONTACTS }),
      seconds: some(0, 20, 300, 3_600),
      ended: fc.boolean(),
      outcome: some("deflected", "queued", "dialed", "abandoned", "ended"),
      offered: maybe(fc.boolean()),
      team: maybe(some(...TEAMS)),
      line: some(...LINES),
      ticket: maybe(ticketId),
      press: some(
        "none",
        "none",
        "own",
        "own",
        "old",
        "typed",
        "again",
        "refused",
        "refused-then-own",
        "hung-up",
      ),
      template: maybe(some("ivr_deflect", "otra")),
      why: some("limited", "opted-out", "stopped"),
    }),
    { maxLength: 8 },
  );

function callEvents(
  all: readonly (ReturnType<typeof calls> extends fc.Arbitrary<infer T> ? T : never)[number][],
): NewEvent[] {
  return all.flatMap((call, index): NewEvent[] => {
    const own = call.who === undefined ? null : contact(call.who);
    const base = { call_sid: `CA${index}`, line: call.line };
    const pressed = call.at + 10_000;
    const asked = (origin: string | undefined, caller: string | null, to: string | null): NewEvent =>
      event("deflection_requested", pressed, {
        ...base,
        contact_id: to,
        ticket_id: call.ticket ?? null,
        deflection_id: uuid(2, index),
        details: {
          origin,
          caller: origin === undefined ? undefined : (caller ?? undefined),
          team: call.team,
          template: call.template,
        },
      });
    const refused = event("deflection_refused", pressed, {
      ...base,
      details: { why: call.why, team: call.team },
    });
    const presses: Record<typeof call.press, NewEvent[]> = {
      none: [],
      own: [asked("caller", own ?? contact(call.other), own ?? contact(call.other))],
      old: [asked(undefined, own, own)],
      typed: [asked("typed", own, contact(call.other))],
      again: [
        event("deflection_asked_again", pressed, {
          ...base,
          contact_id: own,
          ticket_id: call.ticket ?? null,
        }),
      ],
      refused: [refused],
      "refused-then-own": [refused, asked("caller", own, own)],
      "hung-up": [asked("abandoned", own, own)],
    };
    const end = event("call_ended", call.at + call.seconds * 1_000, {
      ...base,
      contact_id: own,
      ticket_id: call.ticket ?? null,
      details: { outcome: call.outcome, seconds: call.seconds, offered: call.offered, team: call.team },
    });
    return [...(presses[call.press] ?? []), ...(call.ended ? [end] : [])];
  });
}

const services = (around: number) =>
  fc
    .array(
      fc.tuple(
        moment(around),
        fc.integer({ min: 1, max: CONTACTS }),
        maybe(ticketId),
        maybe(some("service")),
      ),
      { maxLength: 3 },
    )
    .map((all) =>
      all.map(([at, who, ticket, origin], index) =>
        event("deflection_requested", at, {
          contact_id: contact(who),
          ticket_id: ticket ?? null,
          deflection_id: uuid(2, 100 + index),
          details: { origin, ...(origin !== undefined && { caller: contact(who) }) },
        }),
      ),
    );

const deliveries = (around: number) =>
  fc.array(
    fc
      .record({
        at: moment(around),
        kind: some(
          "message_accepted",
          "delivery_sent",
          "delivery_delivered",
          "delivery_read",
          "delivery_replied",
          "delivery_failed",
          "delivery_failed",
        ),
        of: fc.oneof(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 100, max: 102 })),
        code: maybe(some("63024", "63016")),
        channel: some(undefined, undefined, "sms"),
      })
      .map(({ at, kind, of, code, channel }) =>
        event(kind, at, {
          deflection_id: uuid(2, of),
          details: { code, ...(kind === "message_accepted" && { channel }) },
        }),
      ),
    { maxLength: 20 },
  );

const TICKET_KINDS = [
  ...[
    "ticket_reopened",
    "ticket_resolved",
    "ticket_resolved",
    "ticket_assigned",
    "ticket_released",
    "ticket_routed",
    "escalated",
  ],
  ...[
    "ticket_overdue",
    "answer_due",
    "answered",
    "answered",
    "answer_released",
    "answer_parked",
    "answer_undelivered",
  ],
  ...[
    "answer_expired",
    "answer_failed",
    "answered_automatically",
    "message_sent",
    "message_received",
    "rating_asked",
    "ticket_rated",
  ],
] as const;

const ticketEvents = (around: number) =>
  fc.array(
    fc
      .record({
        at: moment(around),
        kind: some(...TICKET_KINDS),
        ticket: ticketId,
        team: maybe(some(...TEAMS)),
        agent: maybe(some(...AGENTS)),
        line: maybe(some(...LINES)),
        due: moment(around),
        how: some("agent", "automatic"),
        by: some(undefined, "hand", "3"),
        rating: some("good", "fair", "bad"),
        reason: maybe(some("asked", "frustration")),
        template: maybe(some("continuar")),
      })
      .map(({ at, kind, ticket, team, agent, line, due, how, by, rating, reason, template }) =>
        event(kind, at, {
          ticket_id: ticket,
          line: line ?? null,
          details: {
            team,
            agent,
            ...(kind === "answer_due" && { at: due }),
            ...(kind === "ticket_resolved" && { how, by: by === "hand" ? by : by && Number(by) }),
            ...(kind === "ticket_rated" && { rating }),
            ...(kind === "escalated" && { reason }),
            ...(kind === "message_sent" && { template }),
          },
        }),
      ),
    { maxLength: 40 },
  );

const openings = (around: number) =>
  fc
    .array(fc.tuple(moment(around), maybe(some(...TEAMS)), maybe(some(...LINES)), fc.boolean()), {
      minLength: 5,
      maxLength: 5,
    })
    .map((all) =>
      all.flatMap(([at, team, line, is], index) =>
        is
          ? [event("ticket_opened", at, { ticket_id: index + 1, line: line ?? null, details: { team } })]
          : [],
      ),
    );

/** Each into one with a higher number, so that nobody becomes themselves. */
const merges = (around: number) =>
  fc
    .array(
      fc.tuple(fc.integer({ min: 1, max: CONTACTS - 1 }), fc.integer({ min: 1, max: 3 }), moment(around)),
      { maxLength: 2 },
    )
    .map((all) =>
      all
        .filter(([from], index) => all.findIndex(([other]) => other === from) === index)
        .map(([from, more, at]) =>
          event("contacts_merged", at, {
            contact_id: contact(Math.min(CONTACTS, from + more)),
            details: { merged: contact(from) },
          }),
        ),
    );

/** A ledger around a moment, in the order in which it is written, which is not that of its times. */
export function randomLedger(around: number): fc.Arbitrary<readonly NewEvent[]> {
  return fc
    .tuple(
      calls(around).map(callEvents),
      services(around),
      deliveries(around),
      ticketEvents(around),
      openings(around),
      merges(around),
    )
    .chain((parts) => {
      const all = parts.flat();
      return fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length });
    });
}
