import { addressesOf, messageJson } from "./message-json";
import type { MessageLog, SimulatedMessage } from "./message-log";

/** The parameters of Twilio's list of messages, as they came. */
export type ListQuery = Readonly<Record<string, unknown>>;

const DEFAULT_PAGE = 50;
const LARGEST_PAGE = 1_000;

/** Twilio's token of a page names the last message of the page before. */
const TOKEN = "PA";

/**
 * One page of messages, newest first, as Twilio writes it. `path` is the list's own address.
 * `DateSent` is a day; `DateSent<` and `DateSent>` take their own second in.
 */
export function listMessages(log: MessageLog, accountSid: string, path: string, query: ListQuery): object {
  const pageSize = Math.min(
    LARGEST_PAGE,
    Math.max(1, Number(query.PageSize ?? DEFAULT_PAGE) || DEFAULT_PAGE),
  );
  const page = Number(query.Page ?? 0) || 0;
  const before = typeof query.PageToken === "string" ? query.PageToken.slice(TOKEN.length) : undefined;

  const found: SimulatedMessage[] = [];
  for (const message of log.newestFirst(contactIn(query, log), before)) {
    if (!matches(message, query)) continue;
    found.push(message);
    // One more than fits, to know whether there is a next page.
    if (found.length > pageSize) break;
  }
  const shown = found.slice(0, pageSize);
  const address = (number: number, token?: string) => `${path}?${pageQuery(query, pageSize, number, token)}`;
  const last = shown.at(-1);
  return {
    messages: shown.map((message) => messageJson(message, accountSid)),
    page,
    page_size: pageSize,
    start: page * pageSize,
    end: page * pageSize + Math.max(0, shown.length - 1),
    first_page_uri: address(0),
    next_page_uri: found.length > pageSize && last ? address(page + 1, TOKEN + last.sid) : null,
    previous_page_uri: null,
    uri: address(page, typeof query.PageToken === "string" ? query.PageToken : undefined),
  };
}

function matches(message: SimulatedMessage, query: ListQuery): boolean {
  const { from, to } = addressesOf(message);
  if (query.To !== undefined && query.To !== to) return false;
  if (query.From !== undefined && query.From !== from) return false;
  const second = Math.floor(message.at.getTime() / 1_000) * 1_000;
  if (typeof query.DateSent === "string" && dayOf(new Date(query.DateSent)) !== dayOf(message.at))
    return false;
  if (typeof query["DateSent>"] === "string" && second < startOf(query["DateSent>"])) return false;
  return !(typeof query["DateSent<"] === "string" && second > startOf(query["DateSent<"]));
}

/** What the log finds messages by: of the two addresses the one that is not ours. */
function contactIn({ To, From }: ListQuery, log: MessageLog): string | undefined {
  return [To, From]
    .filter((address) => typeof address === "string")
    .map((address) => address.replace("whatsapp:", ""))
    .find((address) => !log.isOurs(address));
}

function startOf(time: string): number {
  return Math.floor(Date.parse(time) / 1_000) * 1_000;
}

function dayOf(time: Date): string {
  return Number.isNaN(time.getTime()) ? "" : time.toISOString().slice(0, 10);
}

function pageQuery(query: ListQuery, pageSize: number, page: number, token: string | undefined): string {
  const filters = Object.entries(query).filter(([name]) => !/^Page(Size|Token)?$/.test(name));
  const written = new URLSearchParams(filters.map(([name, value]) => [name, String(value)]));
  written.set("PageSize", String(pageSize));
  written.set("Page", String(page));
  if (token !== undefined) written.set("PageToken", token);
  return written.toString();
}
