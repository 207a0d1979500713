import { claimsInMemory } from "../../src/deflection/claims-in-memory";
import type { DeflectionStore } from "../../src/deflection/deflection-store";
import { claimed, handedOf, request, useKept } from "./kept";

const kept = useKept();

/** What every store of deflections promises. */
const STORES: readonly (readonly [string, () => DeflectionStore])[] = [
  ["in memory", claimsInMemory],
  ["in PostgreSQL", () => kept.store()],
];

describe.each(STORES)("a store %s", (_, make) => {
  test("gives one claim to one of many who ask at once; the others are told how it stands", async () => {
    const store = make();
    const wanted = request();
    const claims = await Promise.all(Array.from({ length: 100 }, () => store.claim(wanted)));
    const [first, ...more] = claims.filter(({ kind }) => kind === "claimed");
    expect(more).toEqual([]);
    expect(first).toMatchObject({ deflection: { claim: wanted.claim, attempt: 1 } });
    const told = claims.filter((claim) => claim.kind === "taken" && claim.state.kind === "sending");
    expect(told).toHaveLength(99);
    const ids = claims.map((claim) => (claim.kind === "taken" ? claim.receipt.id : undefined));
    expect(new Set(ids.filter((id) => id !== undefined)).size).toBe(1);
  });

  test.each([
    [{ kind: "accepted" }, { kind: "sent" }, "sending or sent"],
    [{ kind: "refused", blame: "recipient", code: "63032" }, { kind: "dead", blame: "recipient" }, "failed"],
    [{ kind: "refused", blame: "us", code: "20003" }, { kind: "dead", blame: "us" }, "failed"],
  ] as const)("remembers that a desk answered %j", async (answer, state, stands) => {
    const store = make();
    const wanted = request();
    const deflection = await claimed(store, wanted);
    const own = answer.kind === "accepted" ? { ...answer, reference: `SM${wanted.claim}` } : answer;
    const settled = await store.settle(deflection, own);
    expect(settled.state).toEqual(state);
    expect(stands).toContain(settled.delivery);
    const standing = { state, receipt: { id: deflection.id, delivery: settled.delivery } };
    expect(await store.stateOf(wanted.claim)).toMatchObject(standing);
    expect(await store.claim(wanted)).toMatchObject({ kind: "taken", ...standing });
  });

  test("tells a claim that comes again from one that comes with other contents", async () => {
    const store = make();
    const wanted = request({ fingerprint: "a" });
    await claimed(store, wanted);
    expect((await store.claim(wanted)).kind).toBe("taken");
    expect(await store.claim({ ...wanted, fingerprint: "b" })).toEqual({ kind: "conflict" });
  });

  test("knows nothing of a claim that was never made", async () => {
    expect(await make().stateOf("call:none")).toBeUndefined();
  });
});

describe("the store in PostgreSQL", () => {
  test("writes contact, ticket, deflection, consent, call and ledger with the claim", async () => {
    const wanted = request();
    const { id, ticketId } = await claimed(kept.store(), wanted);
    const rows = await kept.rows(
      `select t.id, t.team_id, t.status, c.kind, c.wording, c.language, d.delivery, k.language as speaks, l.outcome,
              c.wording_version = left(md5(c.wording), 12) as versioned
       from deriva.deflection d
       join deriva.ticket t on t.id = d.ticket_id
       join deriva.consent c on c.call_sid = d.call_sid
       join deriva.contact k on k.id = d.contact_id
       join deriva.call l on l.sid = d.call_sid
       where d.id = $1`,
      id,
    );
    expect(rows).toEqual([
      {
        ...{ id: ticketId, team_id: 1234, status: "open", delivery: "sending", speaks: "es" },
        ...{ kind: "given", wording: "Para aceptar, presione 1.", language: "es", versioned: true },
        outcome: "deflected",
      },
    ]);
    expect(await kept.ledger(id)).toEqual(["consent_given", "deflection_requested", "ticket_opened"]);
  });

  test("keeps no ticket where another desk has them", async () => {
    const deflection = await claimed(kept.store({ ownTickets: false }));
    expect(deflection.ticketId).toBeUndefined();
    expect(await kept.ledger(deflection.id)).toEqual(["consent_given", "deflection_requested"]);
  });

  test("gives a message that failed for now to one of many who look for due ones, when its turn has come", async () => {
    const store = kept.store();
    const deflection = await claimed(store);
    await store.settle(deflection, { kind: "transient", code: "20429" });
    await kept.makeDue(deflection.messageId);
    const taken = await Promise.all(Array.from({ length: 8 }, () => store.takeDue(1)));
    const mine = taken.flat().filter((due) => handedOf(due).messageId === deflection.messageId);
    expect(mine).toMatchObject([
      { expired: false, carries: { deflection: { attempt: 2, claim: deflection.claim } } },
    ]);
    expect(mine[0]?.unclearSince).toBeUndefined();
  });

  test("says of a message whose sender is gone since when it is unclear", async () => {
    const store = kept.store();
    const { messageId } = await claimed(store);
    const leased = (await store.takeDue(50)).filter((due) => handedOf(due).messageId === messageId);
    expect(leased).toEqual([]);
    expect((await kept.take(store, messageId)).unclearSince).toBeInstanceOf(Date);
  });

  test("tells which of a desk's references are of no other message", async () => {
    const store = kept.store();
    const first = await claimed(store);
    const second = await claimed(store);
    await store.settle(first, { kind: "accepted", reference: "SMfirst" });
    expect(await store.firstUnused(["SMfirst", "SMnew"], second)).toBe("SMnew");
    expect(await store.firstUnused(["SMfirst"], second)).toBeUndefined();
    expect(await store.firstUnused(["SMfirst"], first)).toBe("SMfirst");
  });

  test("remembers that an attempt was unclear until one has arrived, whatever comes between", async () => {
    const store = kept.store();
    const first = await claimed(store);
    await store.settle(first, { kind: "unclear", code: "timeout" });
    const second = await kept.take(store, first.messageId);
    expect(second.unclearSince).toBeInstanceOf(Date);
    await store.settle(handedOf(second), { kind: "transient", code: "20429" });
    expect((await kept.take(store, first.messageId)).unclearSince).toEqual(second.unclearSince);
  });

  test("lets nobody settle what somebody else has taken since", async () => {
    const store = kept.store();
    const slept = await claimed(store);
    await kept.take(store, slept.messageId);
    const settled = await store.settle(slept, { kind: "transient", code: "20429" });
    expect(settled.state).toEqual({ kind: "sending" });
  });

  test("a hand-over that is settled twice has ended once", async () => {
    const store = kept.store();
    const deflection = await claimed(store);
    const answer = { kind: "accepted", reference: `SM${deflection.id}` } as const;
    const first = await store.settle(deflection, answer);
    expect(await store.settle(deflection, answer)).toEqual(first);
    expect((await kept.ledger(deflection.id)).filter((kind) => kind === "message_accepted")).toHaveLength(1);
  });
});
