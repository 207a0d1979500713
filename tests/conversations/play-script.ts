import { setTimeout } from "node:timers/promises";
import { LINES } from "../support/config";
import { failNext, moveClock, readClock, tapChoice, writeAs } from "../support/handset";
import { ask } from "../support/service";
import type { TestStack } from "../support/stack";
import { tick } from "../support/tick";
import { newCaller } from "../support/webhook";
import { expectTicket } from "./expect-ticket";
import { Handset } from "./handset";
import { momentOf } from "./moment";
import type { Script, Step } from "./read-script";

/** How long anything may take that follows at once, in ms. */
const PATIENCE = 8_000;

/** Plays a conversation against a stack. @throws where something else follows than the script says, with its line. */
export async function playScript({ steps }: Script, stack: TestStack, agents: Agents): Promise<void> {
  const stage: Stage = { stack, agents, handset: new Handset(stack, newCaller()), caller: undefined };
  for (const step of steps) {
    try {
      await play(step, stage);
    } catch (fault) {
      const said = `line ${step.line}, '${[step.who, step.how].join(" ").trim()}: ${step.what}'`;
      throw new Error(`${said}\n${(fault as Error).message}`);
    }
  }
}

interface Stage {
  readonly stack: TestStack;
  readonly agents: Agents;
  readonly handset: Handset;
  caller: string | undefined;
}

/** Who of the script's agents there are, kept between scripts. */
export interface Agents {
  readonly teams: Readonly<Record<string, number>>;
  readonly known: Set<string>;
}

async function play(step: Step, stage: Stage): Promise<void> {
  const { who, how, what } = step;
  const [actor = "", name = ""] = who.split(" ");
  switch (actor) {
    case "Contact":
      return contact(how, what, stage);
    case "Deriva":
      return deriva(what, stage);
    case "Agent":
      return agent(name, how, what, stage);
    case "Supervisor":
      return supervisor(what, stage);
    case "Agents":
      return available(what, stage);
    case "Ticket":
      return eventually(() => expectTicket(what, stage.handset.number, stage.stack, stage.agents.teams));
    case "Time":
      await moveClock(stage.stack, momentOf(what, await readClock(stage.stack)));
      await tick(stage.stack);
      return;
    case "Twilio":
      return failNext(stage.stack, { kind: "status", status: 400, code: Number(/\d+/.exec(what)?.[0]) });
    case "Log":
      return eventually(async () => {
        if (!stage.stack.child.output().includes(`"${what}"`)) throw new Error(`no '${what}' in the log`);
      });
    default:
      throw new Error(`nobody plays '${who}'`);
  }
}

type More = Readonly<Record<string, unknown>>;

const SENT: Readonly<Record<string, More>> = {
  photo: { media: ["image/png"] },
  voice: { media: ["audio/ogg"] },
  document: { media: ["application/pdf"] },
  location: { location: { latitude: -33.45, longitude: -70.66 } },
  "contact card": { media: ["text/vcard"] },
  reaction: { reaction: "👍" },
  "something new": { unsupported: true },
};

async function contact(how: string, what: string, stage: Stage): Promise<void> {
  const { stack, handset } = stage;
  const write = (text: string, more: More = {}) => writeAs(stack, handset.number, text, more);
  if (how === "") return write(what);
  if (how === "taps") return tapChoice(stack, handset.number, what);
  if (how === "twice") return write(what, { twice: true });
  if (how === "at once") {
    await Promise.all(what.split("|").map((text) => write(text.trim())));
    return;
  }
  if (how === "is called") {
    handset.number = what;
    return;
  }
  if (how === "calls") return call(what, stage);
  const [, sender] = /^to (\S+)$/.exec(how) ?? [];
  if (sender !== undefined) return write(what, { to: sender });
  const [, address] = /^as (\S+)$/.exec(how) ?? [];
  if (address !== undefined) return write(what, { from: address, waId: address.replace("+", "") });
  const [, count = "1", thing = ""] = /^(\d+)? ?(.+?)s?$/.exec(what) ?? [];
  const sent = SENT[thing];
  if (how !== "sends" || sent === undefined)
    throw new Error(`a contact does not know how to '${how}: ${what}'`);
  await write("", Number(count) > 1 ? { ...sent, album: Number(count) } : sent);
}

/** A call to the first line, with the keys that are pressed in it; over when it has ended. */
async function call(presses: string, { stack, handset }: Stage): Promise<void> {
  const placed = await fetch(`${stack.pageUrl}/api/calls`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ from: handset.number, to: LINES.spanish, presses: presses.split(/\s+/), pace: 0 }),
  });
  const { callSid } = (await placed.json()) as { callSid: string };
  await eventually(async () => {
    const answer = await fetch(`${stack.pageUrl}/api/calls/${callSid}`);
    const { events } = (await answer.json()) as { events: { kind: string }[] };
    if (!events.some(({ kind }) => kind === "ended")) throw new Error("the call goes on");
  });
}

async function deriva(what: string, { stack, handset }: Stage): Promise<void> {
  if (what === "nothing") return handset.expectNothing();
  await eventually(async () => {
    if (await handset.sees(what)) return;
    await tick(stack);
    throw new Error(`they got: ${await handset.unseen()}`);
  });
}

async function agent(name: string, how: string, what: string, { stack, handset }: Stage): Promise<void> {
  const id = await handset.ticket();
  if (how === "resolves") return done(await ask(stack, "POST", "/ticket", { body: { id, do: "resolve" } }));
  return done(await ask(stack, "POST", "/answers", { body: { ticket_id: id, agent: name, text: what } }));
}

async function supervisor(team: string, { stack, handset, agents }: Stage): Promise<void> {
  const body = { id: await handset.ticket(), do: "escalate", team_id: agents.teams[team] };
  done(await ask(stack, "POST", "/ticket", { body }));
}

/** "Ana of Soporte, Ventas; Berta of Ventas" are available, and nobody else. */
async function available(what: string, { stack, agents }: Stage): Promise<void> {
  const set = async (body: object) => done(await ask(stack, "POST", "/agents", { body }));
  for (const name of agents.known) await set({ name, available: false });
  if (what === "nobody") return;
  for (const one of what.split(";")) {
    const [, name = "", names = "", capacity] =
      /^(\S+) of ([^()]+?)(?: \((\d+) at a time\))?$/.exec(one.trim()) ?? [];
    const teams = names.split(",").map((team) => agents.teams[team.trim()]);
    agents.known.add(name);
    await set({ name, available: true, teams, capacity: Number(capacity ?? 100) });
  }
}

function done({ status, body }: { status: number; body: unknown }): void {
  if (status >= 300) throw new Error(`answered ${status}: ${JSON.stringify(body)}`);
}

async function eventually(look: () => Promise<void>): Promise<void> {
  const end = Date.now() + PATIENCE;
  for (;;) {
    try {
      return await look();
    } catch (fault) {
      if (Date.now() > end) throw fault;
      await setTimeout(50);
    }
  }
}
