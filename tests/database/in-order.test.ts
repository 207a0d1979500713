import { agentStore } from "../../src/adapters/postgres/agent-store";
import { answerStore } from "../../src/adapters/postgres/answer-store";
import { forgetOld } from "../../src/adapters/postgres/housekeeping";
import { startSends, stopSends } from "../../src/adapters/postgres/send-stops";
import { ticketDetailStore } from "../../src/adapters/postgres/ticket-detail-store";
import { turnStore } from "../../src/adapters/postgres/turn-store";
import type { Answer, KeptAnswer } from "../../src/conversation/answer";
import type { Situation } from "../../src/conversation/situation";
import type { DeskAnswer } from "../../src/deflection/desk";
import type { Turn } from "../../src/routing/turn";
import { inbound, keepInbound } from "./inbound";
import { claimed, FAILURES, HOUR, handedOf, request, SENDER, somebody, useKept } from "./kept";

// Conversations at the moments that go wrong elsewhere: two things at once, a stop between, an ending with a message in it.

const kept = useKept();

const turns = () => turnStore(kept.database);

interface Begun extends Situation {
  readonly ticket: NonNullable<Situation["ticket"]>;
  readonly from: string;
}

const DECIDES = { decides: true, automatic: true } as const;

async function writes(from: string = somebody(), more = {}, terms = {}): Promise<Begun> {
  const { situation } = await keepInbound(kept.database, inbound(from, more), { ...DECIDES, ...terms });
  if (situation?.ticket === undefined) throw new Error("nothing to decide");
  return { ...situation, ticket: situation.ticket, from };
}

async function answers({ ticket }: Begun, text: string, more: Partial<Answer> = {}) {
  const answer = await answerStore(kept.database).write({
    ...{ ticket: ticket.id, text, sender: SENDER, outside: "park", parkFor: 24 * HOUR },
    reopen: { template: "continuar", variables: {} },
    ...more,
  });
  if (answer.kind !== "kept") throw new Error(`refused: ${answer.why}`);
  return answer;
}

const stateOf = (message: string) =>
  kept.row<{ state: string; code: string | null }>(
    "select state, code from deriva.message where id = $1",
    message,
  );

const ticketOf = ({ ticket }: Begun) =>
  kept.row<Record<string, unknown>>("select * from deriva.ticket where id = $1", ticket.id);

const ledgerOf = async ({ ticket }: Begun) =>
  (
    await kept.rows<{ kind: string }>(
      "select kind from deriva.event where ticket_id = $1 order by id",
      ticket.id,
    )
  ).map(({ kind }) => kind);

const closeWindow = ({ conversation }: Begun) =>
  kept.rows(
    "update deriva.conversation set last_inbound_at = now() - interval '25 hours' where id = $1",
    conversation,
  );

const settle = (message: string, answer: DeskAnswer) =>
  kept.store().settle({ messageId: message, attempt: 1 }, answer);

/** Takes what is due, one at a time and as long as there is some, and tells the ids. */
async function takeAll(): Promise<readonly string[]> {
  const [due] = await kept.store().takeDue(1);
  if (due === undefined) return [];
  const { messageId, attempt } = handedOf(due);
  await kept.store().settle({ messageId, attempt }, { kind: "accepted", reference: `SMt${messageId}` });
  return [messageId, ...(await takeAll())];
}

beforeEach(() =>
  kept.rows("update deriva.message set state = 'dead', due_at = null where due_at is not null"),
);

describe("a sender that is stopped", () => {
  beforeEach(() => stopSends(kept.database, SENDER));
  afterEach(() => startSends(kept.database, "*"));

  test("sends no automatic answer, which goes out when it is started", async () => {
    const begun = await writes();
    const taken = await turns().take(begun, { state: { menu: "" }, replies: [{ text: "Hola" }] });
    expect(taken).toMatchObject({ kind: "taken", replies: [] });
    expect(await takeAll()).toEqual([]);
    await startSends(kept.database, SENDER);
    expect(await takeAll()).toHaveLength(1);
  });

  test("sends no agent's answer, and no template that asks a contact to write", async () => {
    const [open, closed] = [await writes(), await writes()];
    await closeWindow(closed);
    const [sent, parked] = [await answers(open, "Sí"), await answers(closed, "Ya está")];
    expect([sent, parked]).toMatchObject([
      { state: "pending", send: [] },
      { state: "parked", send: [] },
    ]);
    expect(await takeAll()).toEqual([]);
    await startSends(kept.database, SENDER);
    expect(await takeAll()).toHaveLength(2);
  });
});

describe("what an agent writes", () => {
  test("waits for what is on its way, and follows it", async () => {
    const begun = await writes();
    const first = await answers(begun, "Uno");
    const second = await answers(begun, "Dos");
    expect(second).toMatchObject({ state: "pending", send: [] });
    expect(await kept.store().takeDue(5)).toEqual([]);
    await settle(first.message, { kind: "accepted", reference: `SMf${first.message}` });
    expect(await takeAll()).toEqual([second.message]);
  });

  test("follows what failed, or is not known to have arrived", async () => {
    for (const end of [FAILURES.withheld, { kind: "unclear", code: "timeout" }] as const) {
      const begun = await writes();
      const [first, second] = [await answers(begun, "Uno"), await answers(begun, "Dos")];
      await settle(first.message, end);
      expect(await takeAll()).toEqual([second.message]);
    }
  });

  test("is held when the contact asks us to stop, until they write again", async () => {
    const begun = await writes();
    const { message } = await answers(begun, "Uno");
    await settle(message, FAILURES["for now"]);
    await keepInbound(kept.database, inbound(begun.from, { opt: "stop" }), DECIDES);
    expect(await stateOf(message)).toMatchObject({ state: "parked" });
    await writes(begun.from);
    expect(await stateOf(message)).toMatchObject({ state: "pending" });
  });

  test("that expires is told", async () => {
    const begun = await writes();
    const { message } = await answers(begun, "Uno");
    await settle(message, { kind: "refused", blame: "us", code: "expired" });
    expect(await ledgerOf(begun)).toContain("answer_expired");
    expect(await ticketOf(begun)).toMatchObject({ wants_callback: true });
  });

  test("waits for what they wrote before, however many take it", async () => {
    const begun = await writes();
    const first = await answers(begun, "Uno");
    await settle(first.message, FAILURES["for now"]);
    const more: KeptAnswer[] = [await answers(begun, "Dos"), await answers(begun, "Tres")];
    expect(more).toMatchObject([
      { state: "pending", send: [] },
      { state: "pending", send: [] },
    ]);
    expect(await kept.store().takeDue(5)).toEqual([]);
    await kept.makeDue(first.message);
    const atOnce = await Promise.all(Array.from({ length: 4 }, () => kept.store().takeDue(3)));
    expect(atOnce.flat().map((due) => handedOf(due).messageId)).toEqual([first.message]);
  });

  test("goes out in its order when the contact writes, and an automatic answer after it", async () => {
    const begun = await writes();
    await closeWindow(begun);
    const parked = [await answers(begun, "Uno"), await answers(begun, "Dos"), await answers(begun, "Tres")];
    const again = await writes(begun.from);
    const { kind } = await turns().take(again, { replies: [{ text: "Abrimos a las 9." }] });
    expect(kind).toBe("taken");
    const taken = await takeAll();
    expect(taken.filter((id) => parked.some(({ message }) => message === id))).toEqual(
      parked.map(({ message }) => message),
    );
    expect(taken.at(-1)).not.toBe(parked.at(-1)?.message);
  });

  test("leaves nothing automatic to be said after it", async () => {
    const begun = await writes();
    const taken = await turns().take(begun, { replies: [{ text: "¿En qué le ayudamos?" }] });
    const reply = taken.kind === "taken" ? (taken.replies[0]?.messageId ?? "") : "";
    await settle(reply, FAILURES["for now"]);
    await answers(begun, "Hola, soy Ana.");
    expect(await stateOf(reply)).toEqual({ state: "dead", code: "superseded" });
  });

  test("is another thing under the same key if somebody else writes it", async () => {
    const begun = await writes();
    const ana = await agentStore(kept.database).set("Ana", { teams: [1] });
    await answers(begun, "Sí", { key: "k1" });
    await expect(answers(begun, "Sí", { key: "k1", agent: ana.id })).rejects.toThrow("conflict");
  });

  test("takes the conversation from automatic answers: by hand", async () => {
    const begun = await writes();
    await answers(begun, "Hola, soy Ana.");
    expect(await ticketOf(begun)).toMatchObject({ stage: "waiting", reason: "manual", tier: 2 });
    expect(await ledgerOf(begun)).toContain("escalated");
  });
});

describe("an answer that waits for its contact", () => {
  async function parked(more: Partial<Answer> = {}) {
    const begun = await writes();
    await closeWindow(begun);
    return { begun, answer: await answers(begun, "Ya está", more) };
  }

  test("is asked for again where the template did not arrive, and somebody calls meanwhile", async () => {
    const { begun, answer } = await parked();
    const template = handedOf(answer.send[0] as (typeof answer.send)[number]).messageId;
    await settle(template, { kind: "refused", blame: "us", code: "63041" });
    expect(await ticketOf(begun)).toMatchObject({ wants_callback: true });
    expect(await ledgerOf(begun)).toContain("reopening_failed");
    expect((await answers(begun, "¿Sigue ahí?")).send).toHaveLength(1);
  });

  test("does not go to who asks us to stop", async () => {
    const { begun, answer } = await parked();
    const { opt, unparked } = await keepInbound(kept.database, inbound(begun.from, { opt: "stop" }), DECIDES);
    expect({ opt, unparked }).toEqual({ opt: "stop", unparked: undefined });
    expect(await stateOf(answer.message)).toMatchObject({ state: "parked" });
  });

  test("is given up after its time, which is told", async () => {
    const { begun, answer } = await parked({ parkFor: 1 });
    await writes(begun.from);
    expect(await stateOf(answer.message)).toMatchObject({ state: "parked" });
    await forgetOld(kept.database);
    expect(await stateOf(answer.message)).toEqual({ state: "dead", code: "expired" });
    expect(await ticketOf(begun)).toMatchObject({ wants_callback: true });
    expect(await ledgerOf(begun)).toContain("answer_expired");
  });

  test("reminds and resolves nobody", async () => {
    const { begun } = await parked({ remindIn: HOUR, resolveIn: HOUR });
    expect(await ticketOf(begun)).toMatchObject({ remind_at: null, auto_resolve_at: null });
  });
});

describe("a report that the window was closed", () => {
  const closed: DeskAnswer = { kind: "refused", blame: "us", code: "63016" };

  test("that comes after the contact wrote again closes nothing: the answer goes out once more, and then waits", async () => {
    const begun = await writes();
    const { message } = await answers(begun, "Ya está");
    await settle(message, { kind: "accepted", reference: `SMl${message}` });
    await writes(begun.from);
    await kept.report(`SMl${message}`, "failed", message, closed);
    expect(await stateOf(message)).toMatchObject({ state: "pending" });
    expect((await answers(begun, "¿La recibió?")).state).toBe("pending");
    expect((await takeAll())[0]).toBe(message);
    await kept.report(`SMt${message}`, "failed", message, closed);
    expect(await stateOf(message)).toMatchObject({ state: "parked" });
  });

  test("that comes before is right", async () => {
    const begun = await writes();
    const { message } = await answers(begun, "Ya está");
    await settle(message, { kind: "accepted", reference: `SMm${message}` });
    await kept.report(`SMm${message}`, "failed", message, closed);
    expect(await stateOf(message)).toMatchObject({ state: "parked" });
    expect((await answers(begun, "¿La recibió?")).state).toBe("parked");
  });
});

test("an older report does not open a window that a newer one closed", async () => {
  const closed: DeskAnswer = { kind: "refused", blame: "us", code: "63016" };
  const begun = await writes();
  const [first, second] = [await answers(begun, "Uno"), await answers(begun, "Dos")];
  await settle(first.message, { kind: "accepted", reference: `SMo${first.message}` });
  expect(await takeAll()).toEqual([second.message]);
  await kept.report(`SMt${second.message}`, "failed", second.message, closed);
  await kept.report(`SMo${first.message}`, "failed", first.message, closed);
  expect((await answers(begun, "Tres")).state).toBe("parked");
});

describe("a message at the moment of an ending", () => {
  const END: Turn = { resolve: { how: "agent" }, state: {} };

  test("opens the ticket again, if it was resolved before anybody read it", async () => {
    const begun = await writes();
    await turns().take(begun, { handOver: { team: 77, tier: 2 } });
    const late = await writes(begun.from, { text: "Espere, falta algo" });
    const now = await turns().lookAtTicket(begun.ticket.id);
    if (now === undefined) throw new Error("no ticket");
    await turns().take(now, END);
    const look = () => turns().look(late.message?.id ?? "");
    const resolved = await look();
    expect(resolved?.ticket?.status).toBe("resolved");
    expect(await turns().take(resolved as Situation, { reopen: true })).toEqual({ kind: "again" });
    expect((await look())?.ticket).toMatchObject({ id: begun.ticket.id, status: "open", stage: "waiting" });
    expect((await ledgerOf(begun)).slice(-2)).toEqual(["ticket_resolved", "ticket_reopened"]);
  });

  test("keeps the time from resolving or reminding, which are for who does not write", async () => {
    const begun = await writes();
    const at = Date.now() - 1_000;
    await turns().take(begun, { autoResolveAt: at });
    const due = await turns().lookAtTicket(begun.ticket.id);
    await writes(begun.from, { text: "Sí, necesito ayuda" });
    const turn: Turn = { ...END, expects: { what: "resolve", at } };
    expect(await turns().take(due as Situation, turn)).toEqual({ kind: "past" });
    expect(await ticketOf(begun)).toMatchObject({ status: "open" });
  });
});

describe("who has a ticket", () => {
  const agents = () => agentStore(kept.database);
  const WAITS: Turn = { handOver: { team: 90, tier: 2 }, assign: { how: "same-agent" }, waits: true };

  afterEach(async () => {
    for (const { name } of await agents().list()) await agents().remove(name);
  });

  test("is who had it before it was opened again", async () => {
    await agents().set("Bea", { available: true, capacity: 9, teams: [90] });
    const begun = await writes();
    await turns().take(begun, WAITS);
    await agents().set("Abel", { available: true, capacity: 9, teams: [90] });
    const now = await turns().lookAtTicket(begun.ticket.id);
    await turns().take(now as Situation, { resolve: { how: "agent" } });
    const again = await writes(begun.from);
    expect(again.ticket).toMatchObject({ id: begun.ticket.id, status: "open" });
    const bea = (await agents().list()).find(({ name }) => name === "Bea");
    expect(await turns().take(again, { assign: { how: "same-agent" }, waits: true })).toMatchObject({
      agent: bea?.id,
    });
  });

  test("is who was given it by hand, though they are away", async () => {
    const ana = await agents().set("Ana", { available: false, capacity: 9, teams: [90] });
    await agents().set("Otro", { available: true, capacity: 9, teams: [90] });
    const begun = await writes();
    await turns().take(begun, { ...WAITS, assign: { how: "none" } });
    expect(await ticketDetailStore(kept.database).assign(begun.ticket.id, "Ana", {})).toBe(true);
    await turns().assignWaiting({ 90: "round-robin" }, {}, 10);
    expect(await ticketOf(begun)).toMatchObject({ agent_id: ana.id });
  });

  test("is not who went away while the contact waits", async () => {
    await agents().set("Bea", { available: true, capacity: 9, teams: [90] });
    const begun = await writes();
    await turns().take(begun, WAITS);
    await agents().set("Bea", { available: false });
    await turns().assignWaiting({ 90: "none" }, {}, 10);
    expect(await ticketOf(begun)).toMatchObject({ stage: "assigned" });
    await turns().assignWaiting({ 90: "round-robin" }, {}, 10);
    expect(await ticketOf(begun)).toMatchObject({ stage: "waiting", agent_id: null });
    await agents().set("Abel", { available: true, teams: [90] });
    await turns().assignWaiting({ 90: "round-robin" }, {}, 10);
    expect(await ticketOf(begun)).toMatchObject({ stage: "assigned" });
    expect(await ledgerOf(begun)).toContain("ticket_released");
  });

  test("is nobody, which is due to be told once their team is open", async () => {
    const begun = await writes();
    await turns().take(begun, { handOver: { team: 91, tier: 2 }, waits: true });
    const find = async (open: readonly number[]) =>
      (await turns().due(500, open)).find(({ situation }) => situation.ticket?.id === begun.ticket.id);
    expect(await find([90])).toBeUndefined();
    const due = await find([90, 91]);
    expect(due?.what).toBe("nobody");
    const turn: Turn = {
      ...{ expects: { what: "nobody", at: due?.at ?? 0 }, assign: { how: "round-robin" } },
      repliesIfNobody: [{ text: "No hay nadie." }],
    };
    expect(await turns().take(due?.situation as Situation, turn)).toMatchObject({
      nobody: true,
      replies: [{ text: "No hay nadie." }],
    });
    expect(await find([91])).toBeUndefined();
  });
});

describe("a rating that is tapped", () => {
  test("is of the ticket that was asked about, opens nothing, and the last holds", async () => {
    const begun = await writes();
    const ask: Turn = {
      ...{ state: { asked: "rating", rated: begun.ticket.id }, replies: [{ text: "¿Qué tal?" }] },
      resolve: { how: "agent" },
    };
    await turns().take(begun, ask);
    const tap = (rating: "good" | "bad") =>
      writes(begun.from, { chosen: `rating:${rating}` }, { rating, tapped: true });
    const first = await tap("good");
    await turns().take(first, { state: {} });
    expect((await tap("bad")).ticket).toMatchObject({ id: begun.ticket.id, status: "resolved" });
    expect(await ticketOf(begun)).toMatchObject({ rating: "bad", status: "resolved" });
    expect((await ledgerOf(begun)).filter((kind) => kind === "ticket_rated")).toHaveLength(2);
  });
});

describe("who asks us to stop", () => {
  test("opens no ticket with it", async () => {
    const from = somebody();
    await keepInbound(kept.database, inbound(from, { opt: "stop" }), DECIDES);
    const { tickets } = await kept.row<{ tickets: number }>(
      `select count(*)::integer as tickets from deriva.ticket t join deriva.address a using (contact_id)
       where a.value = $1`,
      from,
    );
    expect(tickets).toBe(0);
  });

  test("is not written to until they write again, by people either", async () => {
    const begun = await writes();
    await keepInbound(kept.database, inbound(begun.from, { opt: "stop" }), DECIDES);
    await expect(answers(begun, "Una cosa más")).rejects.toThrow("opted-out");
    await writes(begun.from);
    expect((await answers(begun, "Dígame")).kind).toBe("kept");
  });

  test("hears nothing of times that are over", async () => {
    const begun = await writes();
    const at = Date.now() - 1_000;
    await turns().take(begun, { limit: { at } });
    await keepInbound(kept.database, inbound(begun.from, { opt: "stop" }), DECIDES);
    const due = await turns().lookAtTicket(begun.ticket.id);
    const turn: Turn = {
      ...{ expects: { what: "limit", at }, handOver: { team: 77, tier: 2, reason: "not-understood" } },
      replies: [{ text: "Le atenderá una persona." }],
    };
    expect(await turns().take(due as Situation, turn)).toMatchObject({ kind: "taken", replies: [] });
  });
});

test("who presses 1 after a chat is with people: the line's team has it, and automatic answers are over", async () => {
  const from = somebody();
  const begun = await writes(from);
  await turns().take(begun, { state: { menu: "" }, limit: { at: Date.now() + HOUR } });
  const stale = await writes(from);
  await claimed(kept.store(), request({ recipient: from, team: 1234 }));
  expect(await ticketOf(begun)).toMatchObject({
    ...{ kind: "deflection", stage: "waiting", team_id: 1234, tier: 2, limit_at: null },
  });
  expect(await turns().take(stale, { replies: [{ text: "No entendí" }] })).toEqual({ kind: "again" });
  expect((await turns().look(stale.message?.id ?? ""))?.state).toEqual({});
});
