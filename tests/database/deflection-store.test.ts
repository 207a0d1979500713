import { join } from "node:path";
import { PROJECT } from "../../scripts/build/project";
import { type Database, openDatabase } from "../../src/adapters/postgres/database";
import { deflectionStore } from "../../src/adapters/postgres/deflection-store";
import { migrate } from "../../src/adapters/postgres/migrate";
import { reportStore } from "../../src/adapters/postgres/report-store";
import type { PhoneNumber } from "../../src/contact/phone-number";
import { claimsInMemory } from "../../src/deflection/claims-in-memory";
import type { Deflection, DeflectionRequest } from "../../src/deflection/deflection";
import type { DeflectionStore, DueMessage } from "../../src/deflection/deflection-store";
import { startDatabase, type TestDatabase } from "../support/database";

let server: TestDatabase;
let database: Database;

beforeAll(async () => {
  server = await startDatabase();
  await migrate(server.url, join(PROJECT, "migrations"));
  database = openDatabase(server.url);
});

afterAll(async () => {
  await database?.close();
  await server?.stop();
});

let count = 0;

function request(more: Partial<DeflectionRequest> = {}): DeflectionRequest {
  count++;
  return {
    claim: `call:CA${count}`,
    sender: "+56976591992" as PhoneNumber,
    recipient: "+56976591991" as PhoneNumber,
    language: "es",
    template: "ivr_deflect",
    variables: { 1: "Tienda Sur" },
    team: 1234,
    metadata: { user: {}, ticket: { call_sid: `CA${count}` } },
    call: { sid: `CA${count}`, line: "+56228409179" as PhoneNumber },
    consent: { wording: "Para aceptar, presione 1." },
    ...more,
  };
}

/** What every store of deflections promises. */
const STORES: readonly (readonly [string, () => DeflectionStore])[] = [
  ["in memory", claimsInMemory],
  [
    "in PostgreSQL",
    () => deflectionStore(database, { ownTickets: true, reports: true, validity: () => 60_000 }),
  ],
];

describe.each(STORES)("a store %s", (_, make) => {
  test("gives one claim to one of many who ask at once; the others are told how it stands", async () => {
    const store = make();
    const wanted = request();
    const claims = await Promise.all(Array.from({ length: 20 }, () => store.claim(wanted)));
    const [claimed, ...more] = claims.filter(({ kind }) => kind === "claimed");
    expect(more).toEqual([]);
    expect(claims.filter((claim) => claim.kind === "taken" && claim.state.kind === "sending")).toHaveLength(
      19,
    );
    expect(claimed).toMatchObject({ deflection: { claim: wanted.claim, attempt: 1 } });
  });

  test.each([
    [{ kind: "accepted", reference: "SM" }, { kind: "sent" }],
    [
      { kind: "refused", blame: "recipient", code: "63003" },
      { kind: "dead", blame: "recipient" },
    ],
    [
      { kind: "refused", blame: "us", code: "20003" },
      { kind: "dead", blame: "us" },
    ],
  ] as const)("remembers that a desk answered %j", async (answer, state) => {
    const store = make();
    const wanted = request();
    const claim = await store.claim(wanted);
    if (claim.kind !== "claimed") throw new Error("not claimed");
    const own = answer.kind === "accepted" ? { ...answer, reference: `SM${wanted.claim}` } : answer;
    expect(await store.settle(claim.deflection, own)).toEqual(state);
    expect(await store.stateOf(wanted.claim)).toEqual(state);
    expect(await store.claim(wanted)).toEqual({ kind: "taken", state });
  });

  test("knows nothing of a claim that was never made", async () => {
    expect(await make().stateOf("call:none")).toBeUndefined();
  });
});

describe("the store in PostgreSQL", () => {
  const make = () => deflectionStore(database, { ownTickets: true, reports: true, validity: () => 60_000 });

  async function claimed(store: DeflectionStore, wanted = request()) {
    const claim = await store.claim(wanted);
    if (claim.kind !== "claimed") throw new Error("not claimed");
    return claim.deflection;
  }

  test("writes contact, ticket, deflection, consent and ledger with the claim", async () => {
    const wanted = request({ recipient: "+56911110001" as PhoneNumber });
    await claimed(make(), wanted);
    const rows = await database.query(
      `select t.team_id, t.status, c.wording, c.language, d.delivery, k.language as speaks,
              (select array_agg(kind order by kind) from deriva.event e where e.deflection_id = d.id) as events
       from deriva.deflection d
       join deriva.ticket t on t.id = d.ticket_id
       join deriva.consent c on c.call_sid = d.call_sid
       join deriva.contact k on k.id = d.contact_id
       where d.call_sid = $1`,
      [wanted.call?.sid],
    );
    expect(rows).toEqual([
      {
        ...{ team_id: 1234, status: "open", delivery: "sending", speaks: "es" },
        ...{ wording: "Para aceptar, presione 1.", language: "es" },
        events: ["consent_given", "deflection_requested", "ticket_opened"],
      },
    ]);
  });

  test("gives a message that failed for now to one of many who look for due ones, when its turn has come", async () => {
    const store = make();
    const deflection = await claimed(store);
    await store.settle(deflection, { kind: "transient", code: "20429" });
    await makeDue(deflection.messageId);
    const taken = await Promise.all(Array.from({ length: 8 }, () => store.takeDue(1)));
    const mine = taken.flat().filter((due) => due.deflection.messageId === deflection.messageId);
    expect(mine).toMatchObject([{ expired: false, deflection: { attempt: 2, claim: deflection.claim } }]);
    expect(mine[0]?.unclearSince).toBeUndefined();
  });

  test("says of a message whose sender is gone since when it is unclear", async () => {
    const store = make();
    const deflection = await claimed(store);
    expect(
      (await store.takeDue(10)).filter((due) => due.deflection.messageId === deflection.messageId),
    ).toEqual([]);
    await makeDue(deflection.messageId);
    const [due] = (await store.takeDue(10)).filter(
      (one) => one.deflection.messageId === deflection.messageId,
    );
    expect(due?.unclearSince).toBeInstanceOf(Date);
  });

  test("tells which of a desk's references are of no other message", async () => {
    const store = make();
    const first = await claimed(store);
    const second = await claimed(store);
    await store.settle(first, { kind: "accepted", reference: "SMfirst" });
    expect(await store.firstUnused(["SMfirst", "SMnew"], second)).toBe("SMnew");
    expect(await store.firstUnused(["SMfirst"], second)).toBeUndefined();
    expect(await store.firstUnused(["SMfirst"], first)).toBe("SMfirst");
  });

  test("remembers that an attempt was unclear until one has arrived, whatever comes between", async () => {
    const store = make();
    const first = await claimed(store);
    await store.settle(first, { kind: "unclear", code: "timeout" });
    const second = await taken(store, first);
    expect(second.unclearSince).toBeInstanceOf(Date);
    await store.settle(second.deflection, { kind: "transient", code: "20429" });
    expect((await taken(store, first)).unclearSince).toEqual(second.unclearSince);
  });

  test.each([
    { kind: "transient", code: "20429" },
    { kind: "unclear", code: "timeout" },
    { kind: "refused", blame: "us", code: "expired" },
  ] as const)(
    "knows that a message has arrived when its report came before the answer %j",
    async (answer) => {
      const store = make();
      const deflection = await claimed(store);
      const report = {
        messageId: deflection.messageId,
        reference: `SM${deflection.claim}`,
        delivery: "delivered",
      } as const;
      expect(await reportStore(database).record(report)).toBe(true);
      expect(await store.settle(deflection, answer)).toEqual({ kind: "sent" });
      const rows = await database.query("select delivery from deriva.deflection where call_sid = $1", [
        deflection.call?.sid,
      ]);
      expect(rows).toEqual([{ delivery: "delivered" }]);
    },
  );

  test("lets nobody settle what somebody else has taken since", async () => {
    const store = make();
    const slept = await claimed(store);
    await taken(store, slept);
    expect(await store.settle(slept, { kind: "transient", code: "20429" })).toEqual({ kind: "sending" });
  });

  /** Takes a message as if its turn had come. */
  async function taken(store: DeflectionStore, { messageId }: Deflection): Promise<DueMessage> {
    await makeDue(messageId);
    const due = (await store.takeDue(50)).find(({ deflection }) => deflection.messageId === messageId);
    if (due === undefined) throw new Error("not taken");
    return due;
  }

  async function makeDue(messageId: string): Promise<void> {
    await database.query("update deriva.message set due_at = now() - interval '1 s' where id = $1", [
      messageId,
    ]);
  }
});
