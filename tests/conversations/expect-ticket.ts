import { ask } from "../support/service";
import type { TestStack } from "../support/stack";
import { ticketsOf } from "./handset";

interface DetailJson {
  readonly status: string;
  readonly stage: string;
  readonly kind: string;
  readonly reason: string | null;
  readonly agent: string | null;
  readonly priority: number;
  readonly rating: string | null;
  readonly team: { readonly name: string | null } | null;
  readonly chosen: readonly { readonly title: string; readonly by: string }[];
  readonly previous_id: string | null;
  readonly window: { readonly open: boolean };
}

/** "team Ventas, reason asked, chosen Ventas > Muebles": what must hold of a contact's newest ticket. @throws what does not. */
export async function expectTicket(
  what: string,
  number: string,
  stack: TestStack,
  teams: Readonly<Record<string, number>>,
): Promise<void> {
  const tickets = await ticketsOf(number, stack);
  const [newest] = tickets;
  const wanted = what.split(",").map((one) => one.trim().split(/\s+(.*)/s));
  const known: Record<string, string> = { tickets: String(tickets.length) };
  if (newest !== undefined) {
    const { body } = await ask<DetailJson>(stack, "GET", `/ticket?id=${newest.id}`);
    Object.assign(known, {
      team: body.team?.name ?? "none",
      reason: body.reason ?? "none",
      agent: body.agent ?? "nobody",
      status: body.status,
      stage: body.stage,
      kind: body.kind,
      priority: String(body.priority),
      rating: body.rating ?? "none",
      chosen: body.chosen.map(({ title }) => title).join(" > ") || "nothing",
      by: body.chosen.at(-1)?.by ?? "nothing",
      window: body.window.open ? "open" : "closed",
      follows: body.previous_id === null ? "none" : "another",
    });
  }
  for (const [name = "", value = ""] of wanted) {
    if (!(name in known)) throw new Error(`nothing is known of '${name}'`);
    if (name === "team" && value !== "none" && teams[value] === undefined)
      throw new Error(`no team '${value}'`);
    if (known[name] !== value) throw new Error(`${name} is '${known[name]}'`);
  }
}
