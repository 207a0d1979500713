import fc from "fast-check";
import type { Ticket, TicketPage } from "../../src/desk/ticket";
import { Problem } from "../../src/edge/problem";
import { parseTicketQuery, ticketListJson } from "../../src/edge/ticket-list";
import { answerFaults } from "../support/openapi";

describe("a query for tickets", () => {
  test.each([
    [{}, { limit: 25 }],
    [{ limit: "1" }, { limit: 1 }],
    [
      { limit: "100", cursor: "77" },
      { limit: 100, before: "77" },
    ],
    [{ limit: 10 }, { limit: 10 }],
    [{ limit: ["5", "6"] }, { limit: 5 }],
    [{ limit: { a: 1 }, unknown: "x" }, { limit: 25 }],
  ])("%j asks for %j", (event, query) => {
    expect(parseTicketQuery(event)).toEqual(query);
  });

  test.each([
    [{ limit: "0" }, "limit: is a whole number from 1 to 100"],
    [{ limit: "101" }, "limit: is a whole number from 1 to 100"],
    [{ limit: "" }, "limit: is a whole number from 1 to 100"],
    [{ limit: "1e1" }, "limit: is a whole number from 1 to 100"],
    [{ cursor: "abc" }, "cursor: is the 'next' of an earlier answer"],
    [{ cursor: "9".repeat(19) }, "cursor: is the 'next' of an earlier answer"],
    [
      { limit: "many", cursor: "-1" },
      "limit: is a whole number from 1 to 100; cursor: is the 'next' of an earlier answer",
    ],
  ])("%j is refused: %s", (event, detail) => {
    expect(() => parseTicketQuery(event)).toThrow(
      expect.objectContaining({ name: "Problem", status: 422, detail }),
    );
  });

  test("of anything is read or refused with 422", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom("limit", "cursor"), fc.anything()), (event) => {
        try {
          expect(parseTicketQuery(event).limit).toBeGreaterThan(0);
        } catch (fault) {
          expect(fault).toBeInstanceOf(Problem);
        }
      }),
    );
  });
});

describe("a page of tickets", () => {
  const bare = {
    id: "7",
    createdAt: new Date("2026-11-22T10:00:00Z"),
    status: "open",
    priority: 0,
    kind: "deflection",
    wantsCallback: false,
    stage: "waiting",
    contact: { id: "c1" },
    metadata: { user: {}, ticket: { area: "soporte" } },
  } as const;

  test("says with null what is not known", () => {
    expect(ticketListJson({ tickets: [bare] }, () => undefined)).toEqual({
      next: null,
      tickets: [
        {
          id: "7",
          created_at: "2026-11-22T10:00:00.000Z",
          status: "open",
          priority: 0,
          kind: "deflection",
          wants_callback: false,
          stage: "waiting",
          reason: null,
          agent: null,
          team: null,
          contact: { id: "c1", phone: null },
          delivery: null,
          failure: null,
          metadata: { user: {}, ticket: { area: "soporte" } },
          last_message: null,
        },
      ],
    });
  });

  test("names the team, also one that is no longer in the config, and says where it goes on", () => {
    const at = new Date("2026-11-22T10:05:00Z");
    const ticket = {
      ...bare,
      team: 1234,
      delivery: "failed",
      failure: "63024",
      lastMessage: { text: "Hola", at },
    } as const;
    const page = { tickets: [ticket, { ...ticket, team: 99 }], next: "6" };
    expect(ticketListJson(page, (id) => (id === 1234 ? "Soporte" : undefined))).toMatchObject({
      next: "6",
      tickets: [
        {
          team: { id: 1234, name: "Soporte" },
          delivery: "failed",
          failure: "63024",
          last_message: { text: "Hola", at: "2026-11-22T10:05:00.000Z" },
        },
        { team: { id: 99, name: null } },
      ],
    });
  });

  test.each([
    ["deflection", true],
    ["abandoned", false],
    ["abandoned", true],
  ] as const)("says what a ticket is about and whether to call: %s, %p", (kind, wantsCallback) => {
    const list = ticketListJson({ tickets: [{ ...bare, kind, wantsCallback }] }, () => undefined);
    expect(list).toMatchObject({ tickets: [{ kind, wants_callback: wantsCallback }] });
  });

  test("is as it is documented, with everything and with nothing known", () => {
    const full: Ticket = {
      ...bare,
      kind: "abandoned",
      wantsCallback: true,
      stage: "waiting",
      team: 1234,
      contact: { id: "c1", address: "+56976591991" },
      delivery: "failed",
      failure: "63024",
      lastMessage: { text: "Hola", at: new Date() },
    };
    const pages: readonly TicketPage[] = [{ tickets: [] }, { tickets: [bare, full], next: "6" }];
    for (const page of pages) {
      const body = ticketListJson(page, () => "Soporte");
      expect(answerFaults("GET", "/tickets", 200, "application/json", body)).toEqual([]);
    }
  });
});
