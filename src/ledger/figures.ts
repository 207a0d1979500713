// The names of the figures. What each means is in definitions/, how it is counted in migrations/0015 and 0019.

/** Of calls, by when they began. */
export const CALL_COUNTS = [
  "calls",
  "offered",
  "offer_unknown",
  "accepted",
  "refused",
  "stayed",
  "abandoned",
  "recovered",
  "voice_seconds",
] as const;

/** Of deflections, by when the digit was pressed, or by when a service asked. */
export const DEFLECTION_COUNTS = [
  "requested",
  "sent",
  "delivered",
  "read",
  "replied",
  "answered",
  "resolved",
  "failed",
  "followed",
  "called_again",
  "deflected",
] as const;

/** Of tickets, by when they were opened. */
export const TICKET_COUNTS = [
  "tickets",
  "tickets_answered",
  "tickets_resolved",
  "tickets_reopened",
  "with_target",
  "within_target",
  "rating_asked",
  "rated_good",
  "rated_fair",
  "rated_bad",
] as const;

/** Of what happened, by when it did. */
export const EVENT_COUNTS = [
  "escalations",
  "failed_answers",
  "automatic_answers",
  "human_answers",
  "undelivered_answers",
  "overdue",
  "messages_sent",
] as const;

/** What is counted in the database, in the order of its columns. */
export const COUNTS = [...CALL_COUNTS, ...DEFLECTION_COUNTS, ...TICKET_COUNTS, ...EVENT_COUNTS] as const;

export type Count = (typeof COUNTS)[number];

/** What follows from the counts. */
export const DERIVED_COUNTS = ["not_followed", "rated"] as const;

export type DerivedCount = (typeof DERIVED_COUNTS)[number];

/** Measured times, in seconds, each of one deflection or ticket. */
export const DURATIONS = ["time_to_human", "time_to_first_answer", "time_to_resolution"] as const;

export type Duration = (typeof DURATIONS)[number];

/** What is told with a reason each. */
export const REASONED = ["failed", "refused", "escalations"] as const;

export type Reasoned = (typeof REASONED)[number];

/** What is told otherwise than as a count or a time. */
export const OTHER_FIGURES = ["csat", "open_by_age", "cost"] as const;

/** Everything that has a definition. */
export type Figure = Count | DerivedCount | Duration | (typeof OTHER_FIGURES)[number];

export const FIGURES: readonly Figure[] = [...COUNTS, ...DERIVED_COUNTS, ...DURATIONS, ...OTHER_FIGURES];

/** The way from a call to its end. Up to `accepted` calls are counted, then deflections, also those that services ask for. */
export const FUNNEL = [
  "offered",
  "accepted",
  "requested",
  "sent",
  "delivered",
  "read",
  "replied",
  "answered",
  "resolved",
] as const satisfies readonly Figure[];

export type Counts = Readonly<Record<Count | DerivedCount, number>>;

/** Adds what follows from the counts. */
export function withDerived(counted: Readonly<Record<Count, number>>): Counts {
  return {
    ...counted,
    not_followed: counted.requested - counted.followed,
    rated: counted.rated_good + counted.rated_fair + counted.rated_bad,
  };
}
