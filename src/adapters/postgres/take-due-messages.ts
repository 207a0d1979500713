import type { Language } from "../../contact/language";
import type { PhoneNumber } from "../../contact/phone-number";
import type { DeflectionRequest, Origin } from "../../deflection/deflection";
import type { DueMessage } from "../../deflection/deflection-store";
import type { Choices } from "../../deflection/text-message";
import type { Database } from "./database";

/**
 * Takes messages whose turn has come, each for one taker; the lease is committed with this statement, before any
 * network call. See migrations/0006_due_inbound_and_calls.sql.
 */
export async function takeDueMessages(
  database: Database,
  limit: number,
  lease: number,
): Promise<readonly DueMessage[]> {
  const rows = await database.query<DueRow>(
    "select *, expires_at <= now() as expired from deriva.take_due($1, $2)",
    [limit, `${lease} ms`],
  );
  return rows.map(dueMessage);
}

interface DueRow {
  readonly message_id: string;
  readonly attempts: number;
  readonly unclear_since: Date | null;
  readonly expires_at: Date;
  readonly expired: boolean;
  readonly channel: "whatsapp" | "sms";
  readonly sender: PhoneNumber;
  readonly address: PhoneNumber;
  readonly body: string | null;
  readonly requested_at: Date;
  readonly opted_out: boolean;
  readonly claim: string | null;
  readonly deflection_id: string | null;
  readonly origin: Origin | null;
  readonly language: Language;
  readonly template: string | null;
  readonly variables: Record<string, string> | null;
  readonly team_id: number | null;
  readonly metadata: DeflectionRequest["metadata"] | null;
  readonly call_sid: string | null;
  readonly line: PhoneNumber | null;
  readonly author: "automatic" | "agent" | null;
  readonly parts: { readonly choices?: Choices };
  readonly window_closes_at: Date | null;
}

function dueMessage(row: DueRow): DueMessage {
  return {
    carries: carriedBy(row),
    expired: row.expired,
    requestedAt: row.requested_at,
    optedOut: row.opted_out,
    ...(row.unclear_since !== null && { unclearSince: row.unclear_since }),
    ...(row.line !== null && { line: row.line }),
    ...(isFreeText(row) && { windowClosed: isPast(row.window_closes_at) }),
  };
}

/** What we wrote before conversations were kept, and confirmations, have no author. */
function isFreeText({ channel, author, template }: DueRow): boolean {
  return channel === "whatsapp" && author !== null && template === null;
}

function isPast(moment: Date | null): boolean {
  return moment === null || moment.getTime() <= Date.now();
}

function carriedBy(row: DueRow): DueMessage["carries"] {
  const handed = { messageId: row.message_id, attempt: row.attempts, expiresAt: row.expires_at };
  const parties = { sender: row.sender, recipient: row.address };
  if (row.body !== null || row.deflection_id === null) {
    return { kind: "text", text: { ...handed, ...parties, ...textOf(row) } };
  }
  return {
    kind: "deflection",
    deflection: {
      ...handed,
      ...parties,
      id: row.deflection_id ?? "",
      claim: row.claim ?? "",
      origin: row.origin ?? "service",
      language: row.language,
      template: row.template ?? "",
      variables: row.variables ?? {},
      metadata: row.metadata ?? { user: {}, ticket: {} },
      ...(row.team_id !== null && { team: row.team_id }),
      ...(row.call_sid !== null && row.line !== null && { call: { sid: row.call_sid, line: row.line } }),
    },
  };
}

function textOf({ channel, body, template, variables, parts }: DueRow) {
  return {
    channel,
    text: body ?? "",
    ...(body === null && template !== null && { template: { name: template, variables: variables ?? {} } }),
    ...(parts.choices !== undefined && { choices: parts.choices }),
  };
}

/** Messages that the caller leased when it wrote them, as they are due. */
export async function leasedMessages(
  database: Database,
  ids: readonly string[],
): Promise<readonly DueMessage[]> {
  const rows = await database.query<DueRow>(
    "select *, expires_at <= now() as expired from deriva.leased($1::bigint[])",
    [ids],
  );
  return rows.map(dueMessage);
}
