import { agentStore } from "../../src/adapters/postgres/agent-store";
import type { Database } from "../../src/adapters/postgres/database";
import { ticketDetailStore } from "../../src/adapters/postgres/ticket-detail-store";
import { turnStore } from "../../src/adapters/postgres/turn-store";
import type { Situation } from "../../src/conversation/situation";
import type { Turn } from "../../src/routing/turn";
import { phone } from "../deflection/fakes";
import { inbound, keepInbound } from "./inbound";
import { claimed, request, somebody, useKept } from "./kept";

const kept = useKept();

const turns = () => turnStore(kept.database);
const details = () => ticketDetailStore(kept.database);

/** Somebody writes for the first time, and automatic answers have it. */
async function writes(from = somebody()): Promise<Situation & { readonly ticket: { readonly id: string } }> {
  const { situation } = await keepInbound(kept.database, inbound(from), { decides: true, automatic: true });
  if (situation?.ticket === undefined) throw new Error("nothing to decide");
  return { ...situation, ticket: situation.ticket };
}

describe("a ticket that is given to an agent by hand", () => {
  beforeAll(async () => {
    await agentStore(kept.database).set("Ana", { available: false, capacity: 1, teams: [77] });
  });

  test("is theirs, wherever they are and whatever they have", async () => {
    for (let tickets = 0; tickets < 2; tickets++) {
      const { ticket } = await writes();
      expect(await details().assign(ticket.id, "Ana", {})).toBe(true);
      expect(await details().find(ticket.id)).toMatchObject({ stage: "assigned", agent: "Ana", tier: 2 });
    }
  });

  test("has no automatic answer any more, also not one that was decided at the same moment", async () => {
    const situation = await writes();
    await details().assign(situation.ticket.id, "Ana", {});
    expect(await turns().take(situation, { replies: [{ text: "¿En qué le ayudamos?" }] })).toEqual({
      kind: "again",
    });
  });

  test("does not go on to another team when the time of automatic answers is over", async () => {
    const situation = await writes();
    await turns().take(situation, { limit: { at: Date.now() + 1_000 } });
    await details().assign(situation.ticket.id, "Ana", {});
    expect((await details().find(situation.ticket.id))?.limitAt).toBeUndefined();
  });

  test("is told to who listens", async () => {
    const { ticket } = await writes();
    await kept.rows("update deriva.ticket set team_id = 77 where id = $1", ticket.id);
    const told = () => kept.rows("select event from deriva.notice where ticket_id = $1", ticket.id);
    await details().assign(ticket.id, "Ana", { 78: ["assigned"], 77: ["escalated"] });
    expect(await told()).toEqual([]);
    await details().assign(ticket.id, "Ana", { 77: ["assigned"] });
    expect(await told()).toEqual([{ event: "assigned" }]);
  });

  test("is not where it is resolved, or there is none, or nobody has that name", async () => {
    const { ticket } = await writes();
    expect(await details().assign(ticket.id, "Nadie", {})).toBe(false);
    expect(await details().assign("999999", "Ana", {})).toBe(false);
    await kept.rows("update deriva.ticket set status = 'resolved' where id = $1", ticket.id);
    expect(await details().assign(ticket.id, "Ana", {})).toBe(false);
    expect((await details().find(ticket.id))?.agent).toBeUndefined();
  });
});

describe("the question how it was", () => {
  const asks = (ticket: string): Turn => ({
    resolve: { how: "agent" },
    state: { asked: "rating", rated: ticket },
    replies: [{ text: "¿Cómo fue la atención?" }],
  });

  const resolves = async ({ ticket }: { readonly ticket: { readonly id: string } }) => {
    const situation = await turns().lookAtTicket(ticket.id);
    if (situation === undefined) throw new Error("no ticket");
    const taken = await turns().take(situation, asks(ticket.id));
    return taken.kind === "taken" ? taken.replies.length : -1;
  };

  const stateOf = async ({ ticket }: { readonly ticket: { readonly id: string } }) =>
    (await kept.row("select state from deriva.conversation where ticket_id = $1", ticket.id)).state;

  test("is asked once, however often the ticket is resolved, and whether it was answered or not", async () => {
    for (const rated of [true, false]) {
      const first = await writes();
      expect(await resolves(first)).toBe(1);
      expect(await stateOf(first)).toEqual({ asked: "rating", rated: first.ticket.id });
      if (rated) {
        const answer = inbound(first.address ?? "", { text: "1" });
        await keepInbound(kept.database, answer, { rating: "good" });
      }
      const again = await writes(phone(first.address ?? ""));
      expect(again.ticket.id).toBe(first.ticket.id);
      expect(await resolves(first)).toBe(0);
      expect(await stateOf(first)).toEqual({});
    }
  });

  test("is not waited for where the window was closed, and it was not asked", async () => {
    const first = await writes();
    await kept.rows(
      "update deriva.conversation set last_inbound_at = now() - interval '30 hours' where ticket_id = $1",
      first.ticket.id,
    );
    expect(await resolves(first)).toBe(0);
    expect(await stateOf(first)).toEqual({});
  });
});

describe("the history of a ticket", () => {
  test("has what a deflection sent before the contact wrote, by the sender that sent it", async () => {
    const sender = phone("+56976591993");
    const { ticketId = "" } = await claimed(kept.store(), request({ sender }));
    const { messages } = await details().history(ticketId, 50);
    expect(messages).toMatchObject([{ from: "system", kind: "template", template: "ivr_deflect" }]);
    expect(await details().find(ticketId)).toMatchObject({ sender });
  });

  test("is in the order of Twilio's time and of arrival, each message once, whatever the size of a page", async () => {
    const from = somebody();
    const first = await writes(from);
    const moment = new Date(Date.now() - 60_000);
    const early = new Date(moment.getTime() - 60_000);
    for (const [text, sentAt] of [
      ["c", moment],
      ["d", moment],
      ["b", early],
      ["e", moment],
    ] as const) {
      await keepInbound(kept.database, inbound(from, { text, sentAt }));
    }
    const { messages } = await details().history(first.ticket.id, 50);
    expect(messages.map(({ text }) => text).slice(0, 4)).toEqual(["b", "c", "d", "e"]);
    for (const limit of [1, 2, 3]) {
      const seen: string[] = [];
      let before: string | undefined;
      do {
        const page = await details().history(first.ticket.id, limit, before);
        seen.unshift(...page.messages.map(({ id }) => id));
        before = page.next;
      } while (before !== undefined);
      expect(seen).toEqual(messages.map(({ id }) => id));
    }
  });

  test("costs no more among 10,000 messages, on any page: no more than a page is read", async () => {
    const { ticket } = await writes();
    await kept.rows(
      `insert into deriva.message (direction, contact_id, ticket_id, sender, address, body, state, at, reference)
       select 'in', t.contact_id, t.id, t.sender, '', 'x', 'received', now() - n * interval '1 s', 'SMmany' || n
       from deriva.ticket t, generate_series(1, 10000) n where t.id = $1`,
      ticket.id,
    );
    await kept.rows("analyze deriva.message");
    const middle = await kept.row<{ id: string }>(
      "select id from deriva.message where ticket_id = $1 order by at limit 1 offset 5000",
      ticket.id,
    );
    expect(await rowsRead(ticket.id)).toBeLessThan(20);
    expect(await rowsRead(ticket.id, middle.id)).toBeLessThan(20);
  });
});

interface Plan {
  readonly "Actual Rows": number;
  readonly Plans?: readonly Plan[];
}

const most = (plan: Plan): number => Math.max(plan["Actual Rows"], ...(plan.Plans ?? []).map(most));

/** The most rows that any step of looking up a page of ten comes to. */
async function rowsRead(ticket: string, before?: string): Promise<number> {
  const asked: [string, readonly unknown[]][] = [];
  const listening: Database = {
    query: (sql, values = []) => {
      asked.push([sql, values]);
      return kept.database.query(sql, values);
    },
    close: async () => {},
  };
  const { messages } = await ticketDetailStore(listening).history(ticket, 10, before);
  expect(messages).toHaveLength(10);
  const [[sql, values] = ["", []]] = asked;
  const [explained] = await kept.rows<{ "QUERY PLAN": readonly { Plan: Plan }[] }>(
    `explain (analyze, format json) ${sql}`,
    ...values,
  );
  return Math.max(...(explained?.["QUERY PLAN"] ?? []).map(({ Plan: plan }) => most(plan)));
}
