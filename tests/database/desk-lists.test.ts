import fc from "fast-check";
import { listStore } from "../../src/adapters/postgres/list-store";
import { filterOf, type ListFilter, type ListPlace, type ListWish } from "../../src/desk/desk-list";
import { addAgent, addTicket } from "./desk-tickets";
import { useKept } from "./kept";

const kept = useKept();

const lists = () => listStore(kept.database);

const ANA = { id: "0" };

const filter = (wish: ListWish, teams?: readonly number[], member = ANA) => filterOf(wish, member, teams);

/** Every ticket of a list, page by page. */
async function all(
  wanted: ListFilter,
  { limit = 3, between = async (_page: number) => {} } = {},
): Promise<readonly string[]> {
  const ids: string[] = [];
  let after: ListPlace | undefined;
  for (let page = 0; page < 500; page++) {
    const { tickets, next } = await lists().page(wanted, limit, after);
    ids.push(...tickets.map(({ id }) => id));
    if (next === undefined) return ids;
    after = next;
    await between(page);
  }
  throw new Error("the list does not end");
}

beforeEach(async () => {
  await kept.rows("truncate deriva.ticket, deriva.agent, deriva.contact cascade");
});

describe("a list", () => {
  test("has who waits longest first, then the others by age, of the teams that are seen", async () => {
    const later = await addTicket(kept, { waits: 5 });
    const nobody = await addTicket(kept);
    const first = await addTicket(kept, { waits: 50, team: 1235 });
    const called = await addTicket(kept, { callback: true });
    const automatic = await addTicket(kept, { stage: "automatic" });
    await addTicket(kept, { waits: 100, team: 1236 });
    await addTicket(kept, { waits: 100, team: null });
    await addTicket(kept, { snoozed: true });
    await addTicket(kept, { status: "resolved" });
    const open = [first, later, nobody, called, automatic];
    expect(await all(filter({ list: "all" }, [1234, 1235]), { limit: 2 })).toEqual(open);
    expect(await all(filter({ list: "unassigned" }, [1234, 1235]))).toEqual(open.slice(0, 4));
    const states = (await lists().page(filter({ list: "all" }, [1234, 1235]), 10)).tickets.map(
      ({ state }) => state,
    );
    expect(states).toEqual(["waiting", "waiting", "answered", "callback", "automatic"]);
  });

  test("of an admin has tickets of no team, too", async () => {
    const ids = [
      await addTicket(kept, { team: null, waits: 3 }),
      await addTicket(kept, { team: 7, waits: 2 }),
    ];
    expect(await all(filter({ list: "all" }))).toEqual(ids);
    expect(await all(filter({ list: "all" }, [7]))).toEqual(ids.slice(1));
    expect(await all(filter({ list: "all" }, []))).toEqual([]);
  });

  test("of mine has mine, of teams that I still see", async () => {
    const agent = await addAgent(kept, "Ana", [1234]);
    const mine = await addTicket(kept, { agent, waits: 1 });
    await addTicket(kept, { agent, team: 1235 });
    await addTicket(kept);
    expect(await all(filter({ list: "mine" }, [1234], { id: agent }))).toEqual([mine]);
    expect(await lists().counts(agent, [1234])).toMatchObject({ mine: 1, mine_waiting: 1 });
  });

  test("of resolved ones has the last first", async () => {
    const ids = [];
    for (let one = 0; one < 7; one++) ids.push(await addTicket(kept, { status: "resolved" }));
    expect(await all(filter({ list: "resolved" }, [1234]), { limit: 2 })).toEqual(ids.toReversed());
    expect(await all(filter({ list: "all", state: "resolved" }, [1234]), { limit: 2 })).toEqual(
      ids.toReversed(),
    );
  });

  test("is what its filters say, whatever is asked", async () => {
    const agent = await addAgent(kept, "Ana", [1234]);
    const any = fc.record({
      team: fc.constantFrom(1234, 1235, null),
      waits: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
      agent: fc.constantFrom(undefined, agent),
      reason: fc.constantFrom(undefined, "asked", "vip"),
      snoozed: fc.boolean(),
      callback: fc.boolean(),
    });
    for (const wish of fc.sample(any, 40)) {
      await addTicket(kept, JSON.parse(JSON.stringify(wish)));
    }
    const asked = fc.record(
      {
        list: fc.constantFrom("mine", "unassigned", "all", "snoozed", "resolved"),
        team: fc.constantFrom(1234, 1235),
        state: fc.constantFrom("waiting", "answered", "callback", "snoozed"),
        reason: fc.constantFrom("asked", "vip"),
      },
      { requiredKeys: ["list"] },
    );
    for (const wish of fc.sample(asked, 60) as ListWish[]) {
      const wanted = filter(wish, [1234, 1235], { id: agent });
      const slow = await kept.rows<{ id: string }>(
        `select id::text from deriva.ticket where team_id = any ($1) and desk_state = any ($2)
           and ($3::bigint is null or agent_id = $3) and ($4 = false or agent_id is null) and ($5::text is null or reason = $5)
         order by coalesce(waits_since, 'infinity'), id`,
        ...[wanted.teams, wanted.states, wanted.agent ?? null, wanted.free ?? false, wanted.reason ?? null],
      );
      expect([wish, await all(wanted)]).toEqual([wish, slow.map(({ id }) => id)]);
    }
  });

  test("is neither short of a ticket nor has one twice that did not change, while others come, go and change", async () => {
    const still: string[] = [];
    const moving: string[] = [];
    for (let one = 0; one < 30; one++) {
      (one % 3 === 0 ? moving : still).push(await addTicket(kept, one % 2 === 0 ? { waits: 60 - one } : {}));
    }
    const between = async (page: number) => {
      await addTicket(kept, { waits: 100 });
      await kept.rows(
        "update deriva.ticket set waits_since = now() - random() * interval '2 hours' where id = $1",
        moving[page] ?? 0,
      );
      await kept.rows("update deriva.ticket set status = 'resolved' where id = $1", moving[page + 1] ?? 0);
    };
    const seen = await all(filter({ list: "all" }, [1234]), { limit: 4, between });
    for (const id of still) expect(seen.filter((one) => one === id)).toEqual([id]);
  });
});

test("counts are those of the lists, up to a thousand", async () => {
  const agent = await addAgent(kept, "Ana", [1234]);
  for (const one of [
    { waits: 1 },
    { agent },
    { agent, waits: 1 },
    { snoozed: true },
    { team: 1235 },
    { team: null },
  ])
    await addTicket(kept, one);
  expect(await lists().counts(agent, [1234, 1235])).toEqual({
    ...{ mine: 2, mine_waiting: 1, unassigned: 2, all: 4, waiting: 2, snoozed: 1 },
    teams: [
      { id: 1234, open: 3, waiting: 2 },
      { id: 1235, open: 1, waiting: 0 },
    ],
  });
  expect(await lists().counts(agent, undefined)).toMatchObject({ all: 5, unassigned: 3 });
  await kept.rows(
    `insert into deriva.ticket (contact_id, team_id, metadata, waits_since)
     select contact_id, 1234, '{}', now() from (select contact_id from deriva.ticket limit 1) t, generate_series(1, 1500)`,
  );
  expect(await lists().counts(agent, [1234])).toMatchObject({
    all: 1000,
    waiting: 1000,
    unassigned: 1000,
    mine: 2,
  });
});
