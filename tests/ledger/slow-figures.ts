import { COUNTS, type Count, DURATIONS, type Duration } from "../../src/ledger/figures";

/** An event of the ledger, as it stands there. */
export interface LedgerEvent {
  readonly id: number;
  readonly kind: string;
  readonly call_sid: string | null;
  readonly line: string | null;
  readonly contact_id: string | null;
  readonly ticket_id: number | null;
  readonly deflection_id: string | null;
  readonly details: Readonly<Record<string, unknown>>;
  readonly created_at: Date;
}

/** What one call, deflection, ticket or happening counts for. */
export interface Piece {
  readonly at: number;
  readonly line: string;
  readonly team: number;
  readonly agent: number;
  readonly counts: Partial<Record<Count, number>>;
  readonly seconds?: Partial<Record<Duration, number>>;
  readonly reasons?: Readonly<Record<string, string | undefined>>;
}

const DAY = 86_400_000;
const ANSWERS = ["answered", "answer_released"];
const PRESSES = ["deflection_requested", "deflection_asked_again", "deflection_refused"];

/**
 * What the whole ledger counts for, computed as the definitions say it, with nothing kept and nothing quick: each entity looks
 * at all events.
 */
export function slowPieces(events: readonly LedgerEvent[], now = Date.now()): readonly Piece[] {
  const ordered = [...events].sort((a, b) => a.id - b.id);
  const merges = new Map(
    ordered
      .filter(({ kind }) => kind === "contacts_merged")
      .map((e) => [String(e.details.merged), e.contact_id ?? ""]),
  );
  const person = (contact: string | null | undefined): string | undefined => {
    if (contact === null || contact === undefined) return undefined;
    const other = merges.get(contact);
    return other === undefined ? contact : person(other);
  };
  const number = (value: unknown) => (typeof value === "number" ? value : undefined);
  const time = (e: LedgerEvent) => e.created_at.getTime();
  const first = <T>(values: readonly T[]): T | undefined => values[0];
  const earliest = (some: readonly LedgerEvent[]) =>
    some.length === 0 ? undefined : Math.min(...some.map(time));

  const heldBy = (e: LedgerEvent | undefined) =>
    e === undefined || ["ticket_released", "ticket_reopened"].includes(e.kind)
      ? undefined
      : number(e.details.agent);

  const answersOf = (ticket: number | null | undefined, from = -Infinity) =>
    ordered
      .filter(
        (e) => ANSWERS.includes(e.kind) && e.ticket_id !== null && e.ticket_id === ticket && time(e) >= from,
      )
      .sort((a, b) => time(a) - time(b) || a.id - b.id);

  const tickets = [...new Set(ordered.flatMap((e) => e.ticket_id ?? []))].map((id) => {
    const own = ordered.filter((e) => e.ticket_id === id);
    const of = (...kinds: string[]) => own.filter((e) => kinds.includes(e.kind));
    const resolved = of("ticket_resolved").at(-1);
    const reopened = of("ticket_reopened").at(-1);
    const opened = earliest(of("ticket_opened"));
    const holders = of("ticket_assigned", "ticket_released", "ticket_reopened", "ticket_routed", "escalated");
    return {
      id,
      opened,
      received: earliest(of("message_received")),
      line:
        first(of("ticket_opened", "deflection_requested").filter((e) => e.line !== null))?.line ?? undefined,
      team: number(
        own
          .filter((e) => !["call_ended", "deflection_requested"].includes(e.kind) && "team" in e.details)
          .at(-1)?.details.team,
      ),
      agent: heldBy(holders.at(-1)),
      due: number(first(of("answer_due"))?.details.at),
      dueTeam: number(first(of("answer_due"))?.details.team),
      /** Who had it at a time. */
      heldAt: (at: number) => {
        const last = holders.filter((e) => time(e) <= at).at(-1);
        return heldBy(last);
      },
      overdue: of("ticket_overdue").length > 0,
      resolved,
      isResolved:
        resolved !== undefined &&
        opened !== undefined &&
        (reopened === undefined || reopened.id < resolved.id),
      reopened: reopened !== undefined,
      rating: of("ticket_rated").at(-1)?.details.rating,
      asked: of("rating_asked").length > 0,
    };
  });
  const ticketOf = (id: number | null | undefined) => tickets.find((t) => t.id === id);

  const calls = [
    ...new Set(
      ordered.filter((e) => [...PRESSES, "call_ended"].includes(e.kind)).flatMap((e) => e.call_sid ?? []),
    ),
  ].map((sid) => {
    const own = ordered.filter((e) => e.call_sid === sid && [...PRESSES, "call_ended"].includes(e.kind));
    const end = own.find((e) => e.kind === "call_ended");
    const presses = own.filter((e) => PRESSES.includes(e.kind) && e.details.origin !== "abandoned");
    const askers = presses.map((e) =>
      person(
        e.kind === "deflection_requested" && "origin" in e.details
          ? (e.details.caller as string | undefined)
          : e.contact_id,
      ),
    );
    const starts = own.map((e) => time(e) - (number(e.details.seconds) ?? 0) * 1_000);
    const teams = own.filter((e) => e !== end).flatMap((e) => number(e.details.team) ?? []);
    return {
      sid,
      at: Math.min(...starts),
      line: own.flatMap((e) => e.line ?? []).sort()[0],
      team: number(end?.details.team) ?? (teams.length === 0 ? undefined : Math.max(...teams)),
      contact:
        person(end?.contact_id) ??
        askers
          .flatMap((one) => one ?? [])
          .sort()
          .at(-1),
      seconds: number(end?.details.seconds),
      outcome: end?.details.outcome as string | undefined,
      offered: end?.details.offered as boolean | undefined,
      pressed: presses.length > 0,
      taken: presses.some((e) => e.kind !== "deflection_refused"),
      refusal: own.flatMap((e) => (typeof e.details.why === "string" ? [e.details.why] : [])).sort()[0],
      ticket: own.reduce<number | undefined>(
        (most, e) => (e.ticket_id === null ? most : Math.max(most ?? 0, e.ticket_id)),
        undefined,
      ),
    };
  });
  const calledAgain = (contact: string | undefined, at: number, sid: string | null | undefined) =>
    calls.filter(
      (c) => contact !== undefined && c.contact === contact && c.at > at && c.at <= at + DAY && c.sid !== sid,
    );

  const flag = (is: boolean | undefined) => (is === true ? 1 : 0);
  const pieces: Piece[] = [];

  for (const c of calls) {
    const ticket = ticketOf(c.ticket);
    const byHand =
      ticket?.isResolved === true && ticket.resolved?.details.how === "agent" && time(ticket.resolved) > c.at;
    const again = calledAgain(c.contact, c.at, c.sid).some(
      (o) => o.taken || (o.outcome !== undefined && o.outcome !== "abandoned"),
    );
    pieces.push({
      at: c.at,
      line: c.line ?? "",
      team: c.team ?? 0,
      agent: 0,
      counts: {
        calls: 1,
        offered: flag(c.pressed || c.offered),
        offer_unknown: flag(!c.pressed && c.offered === undefined),
        accepted: flag(c.pressed),
        refused: flag(c.refusal !== undefined && !c.taken),
        stayed: flag(c.outcome === "queued" || c.outcome === "dialed"),
        abandoned: flag(c.outcome === "abandoned"),
        recovered: flag(
          c.outcome === "abandoned" && (answersOf(c.ticket).some((a) => time(a) > c.at) || byHand || again),
        ),
        voice_seconds: c.seconds ?? 0,
      },
      reasons: { refused: c.taken ? undefined : c.refusal },
    });
  }

  for (const asked of ordered.filter((e) => e.kind === "deflection_requested")) {
    const own = ordered.filter((e) => e.deflection_id === asked.deflection_id);
    const has = (...kinds: string[]) => own.some((e) => kinds.includes(e.kind));
    const at = time(asked);
    const answer = first(answersOf(asked.ticket_id, at));
    const ticket = ticketOf(asked.ticket_id);
    const delivered = has("delivery_delivered", "delivery_read", "delivery_replied");
    const failed = has("delivery_failed") && !delivered;
    const { origin } = asked.details;
    const caller = person(
      "origin" in asked.details ? (asked.details.caller as string | undefined) : asked.contact_id,
    );
    const followed =
      caller !== undefined &&
      (origin === undefined ? asked.call_sid !== null : origin === "caller" || origin === "typed");
    const again = followed && calledAgain(caller, at, asked.call_sid).length > 0;
    const sent =
      delivered ||
      has("delivery_sent") ||
      own.some((e) => e.kind === "message_accepted" && !("channel" in e.details));
    const failure = own.filter((e) => e.kind === "delivery_failed").at(-1)?.details.code;
    pieces.push({
      at,
      line: asked.line ?? "",
      team: number(answer?.details.team) ?? ticket?.team ?? number(asked.details.team) ?? 0,
      agent: number(answer?.details.agent) ?? ticket?.agent ?? 0,
      counts: {
        requested: 1,
        sent: flag(sent),
        delivered: flag(delivered),
        read: flag(has("delivery_read", "delivery_replied")),
        replied: flag(has("delivery_replied")),
        answered: flag(answer !== undefined),
        resolved: flag(answer !== undefined && ticket?.isResolved === true),
        failed: flag(failed),
        followed: flag(followed),
        called_again: flag(again),
        deflected: flag(followed && !again && !failed),
      },
      seconds: answer === undefined ? {} : { time_to_human: Math.floor((time(answer) - at) / 1_000) },
      reasons: {
        failed: failed ? String(failure ?? "unknown") : undefined,
        template: delivered ? String(asked.details.template ?? "unknown") : undefined,
      },
    });
  }

  for (const t of tickets) {
    if (t.opened === undefined) continue;
    const answer = first(answersOf(t.id));
    const answeredAt = answer === undefined ? undefined : time(answer);
    const from =
      t.received !== undefined && answeredAt !== undefined && t.received <= answeredAt
        ? t.received
        : Math.min(t.opened, answeredAt ?? t.opened);
    const isOver: boolean =
      t.due !== undefined &&
      t.due <= now &&
      !(t.isResolved && t.resolved !== undefined && time(t.resolved) <= t.due);
    if (t.due !== undefined && (answer !== undefined || t.overdue || isOver)) {
      const inTime = answeredAt !== undefined && answeredAt <= t.due;
      pieces.push({
        at: t.opened,
        line: t.line ?? "",
        team: t.dueTeam ?? number(answer?.details.team) ?? t.team ?? 0,
        agent: (inTime ? number(answer?.details.agent) : t.heldAt(t.due)) ?? 0,
        counts: { with_target: 1, within_target: flag(inTime) },
      });
    }
    const rated = (rating: string) => flag(t.rating === rating);
    pieces.push({
      at: t.opened,
      line: t.line ?? "",
      team: number(answer?.details.team) ?? t.team ?? 0,
      agent:
        number(answer?.details.agent) ??
        number(t.resolved?.details.by) ??
        number(t.resolved?.details.agent) ??
        t.agent ??
        0,
      counts: {
        tickets: 1,
        tickets_answered: flag(answer !== undefined),
        tickets_resolved: flag(t.isResolved),
        tickets_reopened: flag(t.reopened),
        rating_asked: flag(t.asked || t.rating !== undefined),
        rated_good: rated("good"),
        rated_fair: rated("fair"),
        rated_bad: rated("bad"),
      },
      seconds: {
        ...(answeredAt !== undefined && { time_to_first_answer: Math.floor((answeredAt - from) / 1_000) }),
        ...(t.isResolved &&
          t.resolved !== undefined && {
            time_to_resolution: Math.max(0, Math.floor((time(t.resolved) - t.opened) / 1_000)),
          }),
      },
    });
  }

  const HAPPENINGS: Readonly<Record<string, Count>> = {
    escalated: "escalations",
    answer_failed: "failed_answers",
    answered_automatically: "automatic_answers",
    answered: "human_answers",
    answer_released: "human_answers",
    answer_undelivered: "undelivered_answers",
    answer_expired: "undelivered_answers",
    ticket_overdue: "overdue",
    message_sent: "messages_sent",
    message_accepted: "messages_sent",
  };
  for (const e of ordered) {
    const count = HAPPENINGS[e.kind];
    if (count === undefined || (e.kind === "message_accepted" && "channel" in e.details)) continue;
    pieces.push({
      at: time(e),
      line: e.line ?? "",
      team: number(e.details.team) ?? 0,
      agent: e.kind === "escalated" ? 0 : (number(e.details.agent) ?? 0),
      counts: { [count]: 1 },
      reasons: {
        escalations: e.kind === "escalated" ? String(e.details.reason ?? "unknown") : undefined,
        template: e.kind === "message_sent" ? (e.details.template as string | undefined) : undefined,
      },
    });
  }
  return pieces;
}

export interface Summed {
  readonly counts: Readonly<Record<Count, number>>;
  readonly seconds: Readonly<Record<Duration, readonly number[]>>;
}

/** Sums pieces by a key; nothing stands for a key of which nothing is counted. */
export function sumBy(
  pieces: readonly Piece[],
  keyOf: (piece: Piece) => string,
): Readonly<Record<string, Summed>> {
  const sums: Record<string, { counts: Record<string, number>; seconds: Record<string, number[]> }> = {};
  for (const piece of pieces) {
    const key = keyOf(piece);
    sums[key] ??= {
      counts: Object.fromEntries(COUNTS.map((name) => [name, 0])),
      seconds: Object.fromEntries(DURATIONS.map((name) => [name, []])),
    };
    const sum = sums[key];
    for (const name of COUNTS) sum.counts[name] = (sum.counts[name] ?? 0) + (piece.counts[name] ?? 0);
    for (const name of DURATIONS) {
      const seconds = piece.seconds?.[name];
      if (seconds !== undefined) sum.seconds[name]?.push(seconds);
    }
  }
  for (const { seconds } of Object.values(sums))
    for (const list of Object.values(seconds)) list.sort((a, b) => a - b);
  return Object.fromEntries(
    Object.entries(sums).filter(([, { counts }]) => Object.values(counts).some((n) => n !== 0)),
  ) as unknown as Record<string, Summed>;
}

export function reasonsIn(pieces: readonly Piece[], what: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { reasons } of pieces) {
    const reason = reasons?.[what];
    if (reason !== undefined) counts[reason] = (counts[reason] ?? 0) + 1;
  }
  return counts;
}
