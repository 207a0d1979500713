import * as fc from "fast-check";
import { belongs, compareIn, requestOf, viewOf } from "../../assets/desk/tickets/list/list-view";
import { placeTickets } from "../../assets/desk/tickets/list/place-tickets";
import type { DeskTicket } from "../../src/edge/desk-contract";
import { aTicket } from "./a-ticket";

const ana = { id: "7", seesAll: false, teams: [1, 2] };

describe("a list by the page's address", () => {
  test("is one's own unless it says otherwise", () => {
    expect(viewOf(new URLSearchParams())).toEqual({ list: "mine" });
    expect(viewOf(new URLSearchParams("list=nonsense&team=2&q="))).toEqual({ list: "mine", team: "2" });
  });

  test("what is searched is searched in all, whatever the list", () => {
    expect(requestOf({ list: "mine", q: "boleta", team: "2" })).toEqual({ q: "boleta", team: "2" });
    expect(requestOf({ list: "mine", state: "waiting" })).toEqual({ list: "mine", state: "waiting" });
  });
});

describe("a ticket stands in a list", () => {
  test.each([
    ["mine", { agent: { id: "7", name: "Ana" } }, true],
    ["mine", { agent: { id: "8", name: "Bruno" } }, false],
    ["unassigned", {}, true],
    ["unassigned", { agent: { id: "8", name: "Bruno" } }, false],
    ["all", { agent: { id: "8", name: "Bruno" } }, true],
    ["all", { state: "snoozed" }, false],
    ["snoozed", { state: "snoozed" }, true],
    ["resolved", { state: "resolved", status: "resolved" }, true],
    ["all", { team: { id: 3, name: "Ventas" } }, false],
    ["all", { team: null }, false],
  ] as const)("%s: %j: %p", (list, more, expected) => {
    expect(belongs(aTicket(more), { list }, ana)).toBe(expected);
  });

  test("an admin sees those of every team, and of none", () => {
    expect(belongs(aTicket({ team: null }), { list: "all" }, { ...ana, seesAll: true })).toBe(true);
  });

  test("filters narrow it, and of a search only the service knows", () => {
    expect(belongs(aTicket(), { list: "all", team: "2" }, ana)).toBe(false);
    expect(belongs(aTicket(), { list: "all", state: "waiting", team: "1" }, ana)).toBe(true);
    expect(belongs(aTicket(), { list: "all", q: "hola" }, ana)).toBeUndefined();
  });
});

describe("a list whose tickets change", () => {
  const all = { list: "all" } as const;
  const place = (before: readonly DeskTicket[], changed: readonly DeskTicket[], hasMore = false) => {
    const known = new Map([...before, ...changed].map((ticket) => [ticket.id, ticket]));
    return placeTickets(
      before.map(({ id }) => id),
      changed,
      {
        ticketOf: (id) => known.get(id),
        belongs: (ticket) => belongs(ticket, all, ana),
        compare: compareIn(all),
        hasMore,
      },
    );
  };
  const at = (minute: number, id: string, more: Partial<DeskTicket> = {}) =>
    aTicket({ id, waits_since: new Date(Date.UTC(2026, 0, 1, 0, minute)).toISOString(), ...more });

  test("puts who is new where they belong: who has waited longest first", () => {
    expect(place([at(1, "1"), at(5, "2")], [at(3, "3")])).toEqual(["1", "3", "2"]);
  });

  test("takes out who is resolved, and moves who waits no more to the end", () => {
    expect(place([at(1, "1"), at(5, "2")], [at(1, "1", { state: "resolved" })])).toEqual(["2"]);
    expect(place([at(1, "1"), at(5, "2")], [at(0, "1", { waits_since: null, state: "answered" })])).toEqual([
      "2",
      "1",
    ]);
  });

  test("stays the same where nothing moves, so that nothing is drawn anew", () => {
    const before = [at(1, "1"), at(5, "2")];
    const ids = ["1", "2"];
    const known = new Map(before.map((ticket) => [ticket.id, ticket]));
    const placed = placeTickets(ids, [at(1, "1", { priority: 2 })], {
      ticketOf: (id) => known.get(id),
      belongs: () => true,
      compare: compareIn(all),
      hasMore: false,
    });
    expect(placed).toBe(ids);
  });

  test("leaves who belongs after the last one to their page, where more follow", () => {
    expect(place([at(1, "1")], [at(9, "2")], true)).toEqual(["1"]);
    expect(place([at(1, "1")], [at(9, "2")], false)).toEqual(["1", "2"]);
  });

  test("is in order whatever changed, each once", () => {
    const ticket = fc
      .record({
        id: fc.integer({ min: 1, max: 30 }),
        minute: fc.integer({ min: 0, max: 20 }),
        state: fc.constantFrom("waiting", "resolved", "snoozed"),
      })
      .map(({ id, minute, state }) => at(minute, String(id), { state: state as DeskTicket["state"] }));
    const list = fc.uniqueArray(ticket, { selector: ({ id }) => id, maxLength: 20 });
    fc.assert(
      fc.property(list, list, (some, changed) => {
        const before = some.filter((one) => belongs(one, all, ana) === true).sort(compareIn(all));
        const after = place(before, changed);
        const changedIds = new Set(changed.map(({ id }) => id));
        const expected = [...before.filter(({ id }) => !changedIds.has(id)), ...changed]
          .filter((one) => belongs(one, all, ana) === true)
          .sort(compareIn(all))
          .map(({ id }) => id);
        expect(after).toEqual(expected);
      }),
    );
  });
});
