import { setTimeout } from "node:timers/promises";
import type { TimedCallEvent } from "../../simulator/phone/call-event";
import { Unfit } from "../build/unfit";

/** A ticket of `GET /tickets`, as far as a terminal shows it. */
export interface ShownTicket {
  readonly id: string;
  readonly team: { readonly name: string } | null;
  readonly delivery: string | null;
  readonly kind: "deflection" | "abandoned";
  readonly wants_callback: boolean;
  readonly metadata: { readonly ticket: Readonly<Record<string, unknown>> };
}

/** The running simulator, as `npm run call` needs it. */
export interface Simulator {
  placeCall(wish: object): Promise<string>;
  eventsOf(callSid: string, since: number): Promise<readonly TimedCallEvent[]>;
  ticketOf(callSid: string): Promise<ShownTicket | undefined>;
  pause(): Promise<unknown>;
}

/** How long a message may take until its delivery is printed, in ms. */
const DELIVERY_TIME = 3_000;

/** Finds the simulator behind the address of the functions, or of its page. @throws Unfit when none answers. */
export async function findSimulator(url: string): Promise<Simulator> {
  const page = await pageOf(url);
  const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
    const response = await fetch(new URL(path, page), {
      ...(body !== undefined && {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    const answer = (await response.json()) as Answer & { error?: string };
    if (!response.ok) throw new Unfit(answer.error ?? `${path} answered ${response.status}`);
    return answer;
  };
  return {
    placeCall: async (wish) => (await ask<{ callSid: string }>("/api/calls", wish)).callSid,
    eventsOf: async (callSid, since) =>
      (await ask<{ events: TimedCallEvent[] }>(`/api/calls/${callSid}?since=${since}`)).events,
    async ticketOf(callSid) {
      const end = Date.now() + DELIVERY_TIME;
      for (;;) {
        const { tickets } = await ask<{ tickets: ShownTicket[] }>("/api/tickets");
        const ticket = tickets.find(({ metadata }) => metadata.ticket.call_sid === callSid);
        const onItsWay = ticket?.delivery === "sending" || ticket?.delivery === "sent";
        if (!onItsWay || Date.now() > end) return ticket;
        await setTimeout(100);
      }
    },
    pause: () => setTimeout(50),
  };
}

async function pageOf(url: string): Promise<URL> {
  if (!URL.canParse(url)) throw new Unfit(`'${url}' is not an address; write --url http://localhost:3000`);
  const answer = await fetch(new URL("/.simulator", url)).catch(() => undefined);
  if (!answer?.ok) throw new Unfit(`no simulator answers at ${url}; start one with 'npm start'`);
  const { page } = (await answer.json()) as { page: string };
  return new URL(page, url);
}
