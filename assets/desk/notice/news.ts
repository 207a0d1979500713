import type { DeskTicket } from "../../../src/edge/desk-contract";

/** - `message`: a contact wrote; `ticket`: one waits that the agent has not seen; `given`: one was given to them. */
export type News = "message" | "ticket" | "given";

export interface Listener {
  readonly id: string;
  readonly teams: readonly number[];
}

/**
 * Whether a change of a ticket is news for an agent: of theirs, or of nobody's in their teams. What they did themselves is
 * none, nor what was there before the page was opened.
 */
export function newsOf(
  before: DeskTicket | undefined,
  after: DeskTicket,
  me: Listener,
  openedAt: number,
): News | undefined {
  const mine = after.agent?.id === me.id;
  const nobodys = after.agent === null && after.team !== null && me.teams.includes(after.team.id);
  if (!(mine || nobodys) || (after.state !== "waiting" && after.state !== "callback")) return undefined;
  if (mine && before !== undefined && before.agent?.id !== me.id) return "given";
  const written = after.last_message;
  const wrote =
    written?.from === "contact" &&
    written.at !== before?.last_message?.at &&
    Date.parse(written.at) > openedAt;
  if (before === undefined) {
    if (wrote) return "message";
    return Date.parse(after.waits_since ?? after.created_at) > openedAt ? "ticket" : undefined;
  }
  if (wrote) return "message";
  return before.state !== after.state && before.state !== "answered" ? "ticket" : undefined;
}
