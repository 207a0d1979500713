// --- doing: POST /desk/act, one of these, -> TicketJson. What is so already is done: twice is once. Who gives a ticket to a team
// that is not theirs is answered with it as it was, once more; then it is gone. A resolved ticket: 409, but for reopen, note and
// resolve. take and release of what another agent has: 409 with `errors` of StandsAgainst, but for supervisors, who take over.
// ask_to_write within the window: 409. resolve with `seen`, the newest message that the agent saw, where the contact wrote since:
// 409 with an error of "written". Nobody is reminded of a ticket that is put aside, and it is overdue to nobody; who puts
// it aside has it. It comes back at its time, when the contact writes or calls, when it is answered, and when it is given away.

export type ActJson = { readonly id: string } & (
  | { readonly do: "take" | "release" | "reopen" | "wake" | "ask_to_write" }
  | { readonly do: "resolve"; readonly seen?: string }
  | { readonly do: "assign"; readonly agent: string; readonly note?: string }
  | { readonly do: "assign"; readonly team: number; readonly note?: string }
  | { readonly do: "priority"; readonly priority: 0 | 1 | 2 | 3 }
  | { readonly do: "snooze"; readonly until: string }
  | { readonly do: "note"; readonly text: string }
);

/**
 * POST /desk/answer -> AnswerJson. `key` makes sending it again harmless; it is the agent's own. `seen` is the newest message
 * (the highest id) that the agent saw: 409 with `errors` of StandsAgainst where another agent answered since, or has the ticket,
 * unless `anyway`. Who answers a ticket that nobody has, has it then. Outside the window it is parked, and the contact is asked
 * to write.
 */
export interface AnswerRequest {
  readonly ticket: string;
  readonly text: string;
  readonly key: string;
  readonly seen?: string;
  readonly anyway?: boolean;
}

export interface AnswerJson {
  readonly id: string;
  readonly status: string;
  readonly window_closes_at: string | null;
}

/** In `errors` of a 409: who was quicker. */
export interface StandsAgainst {
  /** `seen`: they answered; `agent`: they have the ticket. */
  readonly field: "seen" | "agent";
  readonly detail: string;
  /** Null: another system, or somebody who is removed. */
  readonly agent: { readonly id: string; readonly name: string } | null;
  readonly at: string;
}

/**
 * POST /desk/retry -> AnswerJson of the second try. Sends an answer that failed again, once, whoever asks; 409 where it is on
 * its way, arrived after all, or is not known to have failed. As in AnswerRequest where another agent answered after it.
 */
export interface RetryRequest {
  readonly message: string;
  readonly anyway?: boolean;
}

/**
 * POST /desk/merge -> TicketJson of `ticket`, which is one of theirs. Makes one contact of two, for good; 404 for a contact of
 * whom the member sees no ticket, 403 for an agent who does not see all tickets of both.
 */
export interface MergeRequest {
  readonly from: string;
  readonly into: string;
  readonly ticket: string;
}
