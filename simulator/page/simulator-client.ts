import type { Handset, Settings, TicketPage } from "./api-types";

/** Which of the simulator's lines to dial, and as whom. */
export interface Dialling {
  from: string;
  to: string;
  anonymous: boolean;
}

/** What time it is for everything that runs here. `shift`: how far ahead, in ms. */
export interface Clock {
  now: string;
  shift: number;
}

const reasonIn = (body: unknown): string | null =>
  typeof body === "object" && body !== null && "error" in body && typeof body.error === "string"
    ? body.error
    : null;

async function request(method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(path, {
    method,
    // The server takes JSON only, which also keeps other sites' plain forms out.
    ...(method === "GET"
      ? {}
      : { headers: { "content-type": "application/json" }, body: JSON.stringify(body ?? {}) }),
  }).catch(() => {
    throw new Error("The simulator does not answer. Is it still running?");
  });
  const text = await answer.text();
  let parsed: unknown = null;
  try {
    parsed = text === "" ? null : JSON.parse(text);
  } catch {
    throw new Error(`The simulator answered ${method} ${path} with something that is not JSON.`);
  }
  if (!answer.ok) {
    throw new Error(reasonIn(parsed) ?? `The simulator answered ${answer.status} to ${method} ${path}.`);
  }
  return parsed;
}

const handsetPath = (number: string) => `/api/handsets/${encodeURIComponent(number)}`;
const callPath = (callSid: string) => `/api/calls/${encodeURIComponent(callSid)}`;

/** The simulator's web service, one function for each request; all reject with a readable Error. */
export const simulator = {
  settings: () => request("GET", "/api/settings") as Promise<Settings>,
  call: (dialling: Dialling) => request("POST", "/api/calls", dialling) as Promise<{ callSid: string }>,
  press: (callSid: string, digits: string) => request("POST", `${callPath(callSid)}/digits`, { digits }),
  hangUp: (callSid: string) => request("POST", `${callPath(callSid)}/hangup`),
  handset: (number: string) => request("GET", handsetPath(number)) as Promise<Handset>,
  setUpHandset: (number: string, setup: { hasWhatsApp: boolean; blocked: boolean }) =>
    request("PUT", handsetPath(number), setup),
  send: (number: string, to: string, wish: object) =>
    request("POST", `${handsetPath(number)}/messages`, { ...wish, to }),
  clock: () => request("GET", "/api/clock") as Promise<Clock>,
  moveClock: (forward: string) => request("POST", "/api/clock", { forward }) as Promise<Clock>,
  markRead: (number: string) => request("POST", `${handsetPath(number)}/read`),
  tickets: (cursor: string | null) =>
    request(
      "GET",
      cursor === null ? "/api/tickets" : `/api/tickets?cursor=${encodeURIComponent(cursor)}`,
    ) as Promise<TicketPage>,
};
