import { Refusal } from "./refusal";
import { noteServerTime } from "./server-clock";

/** Longer than a function may run. In ms. */
const PATIENCE = 12_000;

/** The session's token, which every change brings along. */
let csrf = "";

export function useToken(token: string): void {
  csrf = token;
}

/** What is done when a session is over. */
let onSignedOut = () => {};

export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

export type Query = Readonly<Record<string, string | number | boolean | undefined>>;

/** Reads from a service of the desk. @throws Refusal */
export function read<Answer>(path: string, query: Query = {}, signal?: AbortSignal): Promise<Answer> {
  return send<Answer>(addressOf(path, query), { method: "GET" }, signal);
}

/** What is done where the token is not the session's: another tab began a new one. Whether there is another token now. */
let renewToken = async () => false;

export function whenTokenRefused(act: () => Promise<boolean>): void {
  renewToken = act;
}

/** Changes something. `last`: the page is being left, and the request outlives it. @throws Refusal */
export async function change<Answer>(path: string, body: object, { last = false } = {}): Promise<Answer> {
  const used = csrf;
  try {
    return await post<Answer>(path, body, last);
  } catch (fault) {
    const renews = fault instanceof Refusal && fault.status === 403 && !last && used !== "";
    if (!renews || !(await renewToken()) || csrf === used) throw fault;
    return post<Answer>(path, body, last);
  }
}

function post<Answer>(path: string, body: object, last: boolean): Promise<Answer> {
  return send<Answer>(addressOf(path), {
    method: "POST",
    headers: { "Content-Type": "application/json", "X-CSRF-Token": csrf },
    body: JSON.stringify(body),
    keepalive: last,
  });
}

export function addressOf(path: string, query: Query = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== "");
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/desk/${path}${search === "" ? "" : `?${search}`}`;
}

async function send<Answer>(address: string, request: RequestInit, signal?: AbortSignal): Promise<Answer> {
  const patience = AbortSignal.timeout(PATIENCE);
  const response = await fetch(address, {
    ...request,
    credentials: "same-origin",
    signal: signal === undefined ? patience : AbortSignal.any([signal, patience]),
  }).catch((fault: unknown) => {
    if (signal?.aborted) throw fault;
    throw new Refusal(0, "offline");
  });
  noteServerTime(response.headers.get("Date"));
  const body: unknown = await response.json().catch(() => undefined);
  if (response.ok && body !== undefined) return body as Answer;
  if (response.status === 401) onSignedOut();
  throw refusalOf(response, body);
}

function refusalOf(response: Response, body: unknown): Refusal {
  const problem = (body ?? {}) as { detail?: unknown; errors?: unknown };
  const wait = Number(response.headers.get("Retry-After"));
  return new Refusal(
    response.status,
    typeof problem.detail === "string" ? problem.detail : `HTTP ${response.status}`,
    Array.isArray(problem.errors) ? problem.errors : [],
    Number.isFinite(wait) && wait > 0 ? wait : undefined,
  );
}
