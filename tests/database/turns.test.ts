import { agentStore } from "../../src/adapters/postgres/agent-store";
import { answerStore } from "../../src/adapters/postgres/answer-store";
import { noticeStore } from "../../src/adapters/postgres/notice-store";
import { turnStore } from "../../src/adapters/postgres/turn-store";
import type { Answer } from "../../src/conversation/answer";
import type { Situation } from "../../src/conversation/situation";
import type { Turn } from "../../src/routing/turn";
import { inbound, keepInbound, TERMS } from "./inbound";
import { claimed, HOUR, request, SENDER, somebody, useKept } from "./kept";

const kept = useKept();

const turns = () => turnStore(kept.database);

const DECIDES = { decides: true, automatic: true } as const;

/** Somebody writes for the first time; what is to be decided about it. */
async function writes(from = somebody(), text = "Hola"): Promise<Situation> {
  const { situation } = await keepInbound(kept.database, inbound(from, { text }), DECIDES);
  if (situation === undefined) throw new Error("nothing to decide");
  return situation;
}

const ticketOf = ({ ticket }: Situation) =>
  kept.row<Record<string, unknown>>("select * from deriva.ticket where id = $1", ticket?.id);

const HAND_OVER: Turn = {
  state: {},
  handOver: { team: 77, tier: 2, reason: "asked", finding: { rule: "asked.person", words: "una persona" } },
  assign: { how: "round-robin" },
  replies: [{ text: "Le paso con el equipo." }],
  repliesIfNobody: [{ text: "No hay nadie." }],
  notices: ["escalated", "assigned", "nobody-available"],
};

const noticesOf = async ({ ticket }: Situation) =>
  (
    await kept.rows<{ event: string }>(
      "select event from deriva.notice where ticket_id = $1 order by id",
      ticket?.id,
    )
  ).map(({ event }) => event);

describe("a message that is to be decided about", () => {
  test("opens a ticket with automatic answers, and its turn is taken once", async () => {
    const situation = await writes();
    expect(situation.ticket).toMatchObject({ stage: "automatic", kind: "conversation", tier: 1 });
    const turn: Turn = { state: { menu: "" }, replies: [{ text: "¿En qué le ayudamos?" }] };
    const taken = await Promise.all([turns().take(situation, turn), turns().take(situation, turn)]);
    expect(taken.map(({ kind }) => kind).sort()).toEqual(["again", "taken"]);
    expect(await turns().look(situation.message?.id ?? "")).toBeUndefined();
    const replies = await kept.rows(
      "select body, state, author, attempts from deriva.message where ticket_id = $1 and direction = 'out'",
      situation.ticket?.id,
    );
    expect(replies).toEqual([
      { body: "¿En qué le ayudamos?", state: "sending", author: "automatic", attempts: 1 },
    ]);
  });

  test("that somebody decided about before the conversation went on is decided about again", async () => {
    const from = somebody();
    const [first, second] = [await writes(from, "Hola"), await writes(from, "Quiero comprar")];
    expect((await turns().take(second, { state: { menu: "" } })).kind).toBe("taken");
    expect((await turns().take(first, { state: { menu: "3" } })).kind).toBe("again");
    const now = await turns().look(first.message?.id ?? "");
    expect(now).toMatchObject({ turns: 1, state: { menu: "" } });
  });

  test("is found when who was to decide is gone", async () => {
    const situation = await writes();
    const id = situation.message?.id;
    expect((await turns().forgotten(50)).map(({ message }) => message?.id)).not.toContain(id);
    await kept.rows("update deriva.message set created_at = now() - interval '1 minute' where id = $1", id);
    expect((await turns().forgotten(50)).map(({ message }) => message?.id)).toContain(id);
    // The same webhook again has the situation, too.
    const again = await keepInbound(
      kept.database,
      inbound(situation.address ?? "", {
        reference: (
          await kept.row<{ reference: string }>("select reference from deriva.message where id = $1", id)
        ).reference,
      }),
      DECIDES,
    );
    expect(again).toMatchObject({ kept: false, situation: { message: { id } } });
  });

  test("is not one that only thanks, or asks us to stop", async () => {
    const from = somebody();
    const { ticket } = await writes(from);
    const thanks = inbound(from, { text: "gracias" });
    expect(await keepInbound(kept.database, thanks, { ...DECIDES, quiet: true })).toEqual({ kept: true });
    const stop = inbound(from, { opt: "stop" });
    expect(await keepInbound(kept.database, stop, DECIDES)).toEqual({ kept: true, opt: "stop" });
    const rows = await kept.rows<{ ticket_id: string }>(
      "select distinct ticket_id from deriva.message where reference = any ($1)",
      [thanks.reference, stop.reference],
    );
    expect(rows).toEqual([{ ticket_id: ticket?.id }]);
  });
});

describe("the ticket of a message", () => {
  const resolve = ({ ticket }: Situation, hoursAgo: number) =>
    kept.rows(
      `update deriva.ticket set status = 'resolved', resolved_at = now() - $2 * interval '1 hour' where id = $1`,
      ticket?.id,
      hoursAgo,
    );

  test("is the one that was resolved a while ago, which is open again", async () => {
    const from = somebody();
    const first = await writes(from);
    await resolve(first, 71);
    const second = await writes(from);
    expect(second.ticket).toMatchObject({ id: first.ticket?.id, status: "open" });
  });

  test("is a new one that knows the old, where that was too long ago", async () => {
    const from = somebody();
    const first = await writes(from);
    await resolve(first, 73);
    const second = await writes(from);
    expect(second.ticket?.id).not.toBe(first.ticket?.id);
    expect(await ticketOf(second)).toMatchObject({ previous_id: first.ticket?.id, status: "open" });
  });

  test("stays resolved for a word of thanks", async () => {
    const from = somebody();
    const first = await writes(from);
    await resolve(first, 1);
    await keepInbound(kept.database, inbound(from, { text: "gracias" }), { ...DECIDES, quiet: true });
    expect(await ticketOf(first)).toMatchObject({ status: "resolved" });
  });

  test("is the call's, with its team and no automatic answers", async () => {
    const deflection = await claimed(kept.store(), request());
    const situation = await writes(deflection.recipient);
    expect(situation.ticket).toMatchObject({ id: deflection.ticketId, stage: "waiting", team: 1234 });
    expect(situation.language).toBe("es");
  });

  test("of the line's memory goes before the sender's", async () => {
    const deflection = await claimed(kept.store(), request());
    const first = await writes(deflection.recipient);
    await resolve(first, 2);
    const { situation } = await keepInbound(kept.database, inbound(deflection.recipient), {
      ...DECIDES,
      reopenByLine: { [deflection.call?.line ?? ""]: HOUR },
    });
    expect(situation?.ticket?.id).not.toBe(first.ticket?.id);
  });

  test("of another sender is another", async () => {
    const from = somebody();
    const first = await writes(from);
    const { situation } = await keepInbound(
      kept.database,
      inbound(from, { sender: "+56976591993" }),
      DECIDES,
    );
    expect(situation?.ticket?.id).not.toBe(first.ticket?.id);
    expect(situation?.conversation).not.toBe(first.conversation);
  });
});

describe("a hand-over", () => {
  test("goes to an agent who is available; the contact reads it, the ledger and who listens know it", async () => {
    const agent = await agentStore(kept.database).set("Ana", { available: true, teams: [77] });
    const situation = await writes();
    const taken = await turns().take(situation, HAND_OVER);
    expect(taken).toMatchObject({ kind: "taken", agent: agent.id, nobody: false });
    expect(taken.kind === "taken" && taken.replies.map(({ text }) => text)).toEqual([
      "Le paso con el equipo.",
    ]);
    expect(await ticketOf(situation)).toMatchObject({
      ...{ stage: "assigned", team_id: 77, tier: 2, reason: "asked", agent_id: agent.id },
      finding: { rule: "asked.person", words: "una persona" },
    });
    expect(await noticesOf(situation)).toEqual(["escalated", "assigned"]);
    const events = await kept.rows<{ kind: string; details: object }>(
      "select kind, details from deriva.event where ticket_id = $1 order by id",
      situation.ticket?.id,
    );
    expect(events).toContainEqual({
      kind: "escalated",
      details: { reason: "asked", rule: "asked.person", team: 77, tier: 2 },
    });
    await agentStore(kept.database).remove("Ana");
    expect(await ticketOf(situation)).toMatchObject({ stage: "waiting", agent_id: null });
  });

  test("to a team of which nobody is available is told, once, and waits", async () => {
    const situation = await writes();
    const taken = await turns().take(situation, HAND_OVER);
    expect(taken).toMatchObject({ kind: "taken", nobody: true });
    expect(taken.kind === "taken" && taken.replies.map(({ text }) => text)).toEqual(["No hay nadie."]);
    expect(await noticesOf(situation)).toEqual(["escalated", "nobody-available"]);
    const next = await writes(situation.address as never, "¿Hola?");
    const again = await turns().take(next, { waits: true, assign: { how: "round-robin" } });
    expect(again).toMatchObject({ nobody: false, replies: [] });
    expect(await ticketOf(situation)).toMatchObject({ stage: "waiting", nobody: true });

    await agentStore(kept.database).set("Berta", { available: true, teams: [77] });
    expect(await turns().assignWaiting({ 78: "round-robin" }, {}, 10)).toBe(0);
    expect(await turns().assignWaiting({ 77: "round-robin" }, { 77: ["assigned"] }, 1)).toBe(1);
    await agentStore(kept.database).remove("Berta");
  });

  test.each([
    ["round-robin", ["Carla", "Dora", "Carla", "Dora"]],
    ["least-busy", ["Carla", "Dora", "Carla", "Dora"]],
    ["none", [undefined, undefined, undefined, undefined]],
  ] as const)("goes %s, and to nobody beyond their capacity", async (how, names) => {
    const agents = agentStore(kept.database);
    const team = 800 + names.length + how.length;
    const known = new Map<string, string>();
    for (const name of ["Carla", "Dora"]) {
      const { id } = await agents.set(name, { available: true, capacity: 2, teams: [team] });
      known.set(id, name);
    }
    const turn: Turn = { ...HAND_OVER, handOver: { team, tier: 2 }, assign: { how } };
    const assigned: (string | undefined)[] = [];
    for (const _ of names) {
      const taken = await turns().take(await writes(), turn);
      assigned.push(taken.kind === "taken" ? known.get(taken.agent ?? "") : "?");
    }
    expect(assigned).toEqual(names);
    const more = await turns().take(await writes(), turn);
    expect(more).toMatchObject({ kind: "taken", nobody: how !== "none" });
    for (const name of ["Carla", "Dora"]) await agents.remove(name);
  });

  test("goes to the agent who had the contact before", async () => {
    const agents = agentStore(kept.database);
    for (const name of ["Elsa", "Fina"]) await agents.set(name, { available: true, teams: [79] });
    const from = somebody();
    const turn: Turn = { ...HAND_OVER, handOver: { team: 79, tier: 2 }, assign: { how: "same-agent" } };
    const first = await writes(from);
    const before = await turns().take(first, turn);
    await kept.rows(
      "update deriva.ticket set status = 'resolved', resolved_at = now() - interval '100 hours' where id = $1",
      first.ticket?.id,
    );
    // Another one is served meanwhile, so that it is not merely the other's turn.
    await turns().take(await writes(), turn);
    const after = await turns().take(await writes(from), turn);
    expect(after.kind === "taken" && after.agent).toBe(before.kind === "taken" && before.agent);
    for (const name of ["Elsa", "Fina"]) await agents.remove(name);
  });

  test("of many at once gives nobody more than they can do", async () => {
    const agents = agentStore(kept.database);
    for (const name of ["Gala", "Hilda"])
      await agents.set(name, { available: true, capacity: 2, teams: [80] });
    const situations = await Promise.all(Array.from({ length: 6 }, () => writes()));
    const turn: Turn = { ...HAND_OVER, handOver: { team: 80, tier: 2 } };
    await Promise.all(situations.map((situation) => turns().take(situation, turn)));
    const loads = (await agents.list())
      .filter(({ teams }) => teams.includes(80))
      .map(({ openTickets }) => openTickets);
    expect(loads).toEqual([2, 2]);
    for (const name of ["Gala", "Hilda"]) await agents.remove(name);
  });
});

describe("a ticket whose time has come", () => {
  test("is due once, and not where the time has been moved", async () => {
    const situation = await writes();
    const at = Date.now() - 1_000;
    await turns().take(situation, { limit: { at } });
    const mine = async () =>
      (await turns().due(500, [])).find(({ situation: due }) => due.ticket?.id === situation.ticket?.id);
    const due = await mine();
    expect(due).toMatchObject({ what: "limit", at });
    if (due === undefined) throw new Error("not due");
    const turn: Turn = { limit: {}, overdue: true, urgency: 1, expects: { what: "limit", at: due.at } };
    expect(
      (await turns().take(due.situation, { ...turn, expects: { what: "limit", at: at + 1 } })).kind,
    ).toBe("past");
    expect((await turns().take(due.situation, turn)).kind).toBe("taken");
    expect(await mine()).toBeUndefined();
    expect(await ticketOf(situation)).toMatchObject({ priority: 1, limit_at: null });
  });

  test("is reminded of, and resolved", async () => {
    const situation = await writes();
    const now = Date.now();
    await turns().take(situation, { remindAt: now - 1_000, autoResolveAt: now + HOUR });
    const find = async (what: string) =>
      (await turns().due(500, [])).find(
        (due) => due.what === what && due.situation.ticket?.id === situation.ticket?.id,
      );
    const remind = await find("remind");
    if (remind === undefined) throw new Error("not due");
    await turns().take(remind.situation, {
      ...{ expects: { what: "remind", at: remind.at }, remindAt: null, autoResolveAt: now - 500 },
      replies: [{ text: "¿Sigue ahí?" }],
    });
    expect(await find("remind")).toBeUndefined();
    const resolve = await find("resolve");
    if (resolve === undefined) throw new Error("not due");
    await turns().take(resolve.situation, {
      ...{ expects: { what: "resolve", at: resolve.at }, resolve: { how: "automatic" } },
      replies: [{ text: "Cerramos." }],
    });
    expect(await ticketOf(situation)).toMatchObject({ status: "resolved", auto_resolve_at: null });
  });

  test("says nothing outside the window", async () => {
    const situation = await writes();
    await kept.rows(
      "update deriva.conversation set last_inbound_at = now() - interval '24 hours' where id = $1",
      situation.conversation,
    );
    const taken = await turns().take(situation, { replies: [{ text: "Hola" }] });
    expect(taken).toMatchObject({ kind: "taken", replies: [] });
  });
});

describe("an agent's answer", () => {
  const answer = ({ ticket }: Situation, more: Partial<Answer> = {}): Answer => ({
    ticket: ticket?.id ?? "",
    text: "Ya lo revisamos.",
    outside: "park",
    reopen: { template: "continuar", variables: { 1: "Tienda Sur" } },
    sender: SENDER,
    parkFor: 7 * 24 * HOUR,
    ...more,
  });
  const write = (one: Answer) => answerStore(kept.database).write(one);
  const close = ({ conversation }: Situation) =>
    kept.rows(
      "update deriva.conversation set last_inbound_at = now() - interval '25 hours' where id = $1",
      conversation,
    );
  const outOf = (situation: Situation) =>
    kept.rows<{ state: string; body: string | null; template: string | null }>(
      "select state, body, template from deriva.message where ticket_id = $1 and direction = 'out' order by id",
      situation.ticket?.id,
    );

  test("is its caller's to send where the window is open; the contact waits no more", async () => {
    const situation = await writes();
    await turns().take(situation, { ...HAND_OVER, replies: [], repliesIfNobody: [] });
    const written = await write(answer(situation, { remindIn: HOUR }));
    if (written.kind !== "kept") throw new Error(written.why);
    expect(written.state).toBe("sending");
    expect(written.send.map(({ carries }) => carries.kind === "text" && carries.text.text)).toEqual([
      "Ya lo revisamos.",
    ]);
    const ticket = await ticketOf(situation);
    expect(ticket).toMatchObject({ waits_since: null, nobody: false });
    expect((ticket.remind_at as Date).getTime()).toBeGreaterThan(Date.now() + HOUR - 60_000);
  });

  test("is parked where it is closed, one template asks the contact to write, and it follows then", async () => {
    const from = somebody();
    const situation = await writes(from);
    await close(situation);
    const first = await write(answer(situation));
    const second = await write(answer(situation, { text: "Y algo más." }));
    expect([first, second]).toMatchObject([{ state: "parked" }, { state: "parked" }]);
    const sent = [first, second].flatMap((one) => (one.kind === "kept" ? one.send : []));
    expect(sent.map(({ carries }) => carries.kind === "text" && carries.text.template)).toEqual([
      { name: "continuar", variables: { 1: "Tienda Sur" } },
    ]);
    expect((await keepInbound(kept.database, inbound(from), DECIDES)).unparked).toBe(true);
    expect((await outOf(situation)).map(({ state, body }) => [state, body])).toEqual([
      ["pending", "Ya lo revisamos."],
      ["sending", null],
      ["pending", "Y algo más."],
    ]);
  });

  test("is refused where it is not to wait, with the time it closed; nothing is kept", async () => {
    const situation = await writes();
    await close(situation);
    const refused = await write(answer(situation, { outside: "refuse" }));
    expect(refused).toMatchObject({ kind: "refused", why: "window-closed" });
    const hours = (Date.now() - ((refused as { closedAt?: number }).closedAt ?? 0)) / HOUR;
    expect(hours).toBeCloseTo(1, 1);
    expect(await outOf(situation)).toEqual([]);
  });

  test("waits where Twilio says 63016, in its answer or in a report: Twilio is right", async () => {
    for (const how of ["answer", "report"] as const) {
      const from = somebody();
      const situation = await writes(from);
      const written = await write(answer(situation));
      if (written.kind !== "kept") throw new Error(written.why);
      const refused = { kind: "refused", blame: "us", code: "63016" } as const;
      const store = kept.store();
      if (how === "answer") await store.settle({ messageId: written.message, attempt: 1 }, refused);
      else {
        const reference = `SMlate${written.message}`;
        await store.settle({ messageId: written.message, attempt: 1 }, { kind: "accepted", reference });
        await kept.report(reference, "failed", written.message, refused);
      }
      expect((await outOf(situation)).map(({ state, template }) => [state, template])).toEqual([
        ["parked", null],
        ["pending", "continuar"],
      ]);
      expect(await write(answer(situation, { outside: "refuse" }))).toMatchObject({ why: "window-closed" });
      await keepInbound(kept.database, inbound(from), DECIDES);
      expect((await outOf(situation))[0]).toMatchObject({ state: "pending" });
      expect(await write(answer(situation, { outside: "refuse" }))).toMatchObject({ kind: "kept" });
    }
  });

  test("that is still to be sent when the window closes is not sent, and waits", async () => {
    const situation = await writes();
    const written = await write(answer(situation));
    if (written.kind !== "kept") throw new Error(written.why);
    const store = kept.store();
    await store.settle({ messageId: written.message, attempt: 1 }, { kind: "transient", code: "20429" });
    expect(await kept.take(store, written.message)).toMatchObject({ windowClosed: false });
    await store.settle({ messageId: written.message, attempt: 2 }, { kind: "transient", code: "20429" });
    await close(situation);
    expect(await kept.take(store, written.message)).toMatchObject({ windowClosed: true });
    const refused = { kind: "refused", blame: "us", code: "window-closed" } as const;
    await store.settle({ messageId: written.message, attempt: 3 }, refused);
    expect((await outOf(situation)).map(({ state, template }) => [state, template])).toEqual([
      ["parked", null],
      ["pending", "continuar"],
    ]);
  });

  test("with a key is written once; with another text it is refused", async () => {
    const situation = await writes();
    const key = `key-${situation.ticket?.id}`;
    const first = await write(answer(situation, { key }));
    const second = await write(answer(situation, { key }));
    expect(second).toMatchObject({
      kind: "kept",
      message: first.kind === "kept" ? first.message : "",
      send: [],
    });
    expect(await write(answer(situation, { key, text: "Otro" }))).toEqual({
      kind: "refused",
      why: "conflict",
    });
    expect(await outOf(situation)).toHaveLength(1);
  });

  test("of a ticket that is resolved, or of none, is refused", async () => {
    const situation = await writes();
    await turns().take(situation, { resolve: { how: "agent" } });
    expect(await write(answer(situation))).toEqual({ kind: "refused", why: "resolved" });
    expect(await write(answer(situation, { ticket: "999999999" }))).toEqual({
      kind: "refused",
      why: "no-ticket",
    });
    expect(await write(answer(situation, { agent: "999999999" }))).toEqual({
      kind: "refused",
      why: "no-agent",
    });
  });
});

test("a rating is kept with the ticket, which stays resolved", async () => {
  const from = somebody();
  const situation = await writes(from);
  await turns().take(situation, {
    resolve: { how: "agent" },
    state: { asked: "rating", rated: situation.ticket?.id ?? "" },
    replies: [{ text: "¿Cómo fue?" }],
  });
  const { situation: rated } = await keepInbound(kept.database, inbound(from, { text: "Buena" }), {
    ...DECIDES,
    rating: "good",
  });
  expect(rated).toMatchObject({ state: { asked: "rating" }, ticket: { status: "resolved" } });
  expect(await ticketOf(situation)).toMatchObject({ status: "resolved", rating: "good" });
});

test("a notice is taken by one, until it was told", async () => {
  await kept.rows("update deriva.notice set due_at = null");
  await turns().take(await writes(somebody(), "Quiero una persona"), HAND_OVER);
  const store = noticeStore(kept.database, () => "Ventas");
  const taken = (await Promise.all([store.take(1), store.take(1)])).flat();
  expect(taken.map(({ notice }) => notice.event).sort()).toEqual(["escalated", "nobody-available"]);
  expect(taken[0]).toMatchObject({
    text: "Quiero una persona",
    notice: { team: { id: 77, name: "Ventas" }, ticket: { reason: "asked", chosen: [] } },
  });
  expect(taken[0]?.notice.ticket).not.toHaveProperty("text");
  expect(await store.take(5)).toEqual([]);
  for (const { notice } of taken)
    await store.settle(notice.id, ["slack:1"], notice.event === "escalated" ? 0 : undefined);
  expect(await store.take(5)).toMatchObject([
    { done: ["slack:1"], attempts: 2, notice: { event: "escalated" } },
  ]);
});

test("a sender that is broken is told once", async () => {
  const stop = () => kept.row("select deriva.stop_sender('+56900000009', '63007', false) as first");
  expect([await stop(), await stop()]).toEqual([{ first: true }, { first: false }]);
  expect(await kept.rows("select details from deriva.notice where event = 'sender-broken'")).toEqual([
    { details: { sender: "+56900000009", code: "63007" } },
  ]);
});

test("two contacts that are one have one conversation, the later, and the messages of both", async () => {
  const [one, other] = [await writes(), await writes()];
  const contactOf = ({ conversation }: Situation) =>
    kept.row<{ contact_id: string }>(
      "select contact_id from deriva.conversation where id = $1",
      conversation,
    );
  const [first, second] = [await contactOf(one), await contactOf(other)];
  await kept.rows("select deriva.merge_contacts($1, $2)", first.contact_id, second.contact_id);
  expect(
    await kept.rows("select id from deriva.conversation where contact_id = $1", second.contact_id),
  ).toEqual([{ id: other.conversation }]);
  expect(
    await kept.rows(
      "select id from deriva.message where contact_id = $1 and direction = 'in'",
      second.contact_id,
    ),
  ).toHaveLength(2);
});

test("what stands in no config is no fault", async () => {
  const { situation } = await keepInbound(kept.database, inbound(somebody()), { ...TERMS, decides: true });
  expect(situation?.ticket).toMatchObject({ stage: "waiting", team: 1234 });
});
