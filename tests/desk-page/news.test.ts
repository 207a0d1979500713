import { readSettings } from "../../assets/desk/kept/read-settings";
import { newsOf } from "../../assets/desk/notice/news";
import type { DeskTicket } from "../../src/edge/desk-contract";
import { aTicket } from "./a-ticket";

const me = { id: "7", teams: [1] };
const openedAt = Date.parse("2026-11-02T10:00:00Z");
const wrote = (at: string) => ({ from: "contact" as const, text: "hola", kind: "text", at });
const mine = { agent: { id: "7", name: "Ana" } };
const news = (before: DeskTicket | undefined, after: DeskTicket) => newsOf(before, after, me, openedAt);

describe("an agent is told", () => {
  test("of a ticket that waits, theirs or nobody's of their team", () => {
    expect(news(undefined, aTicket())).toBe("ticket");
    expect(news(undefined, aTicket({ last_message: wrote("2026-11-02T12:00:00Z") }))).toBe("message");
    expect(news(aTicket({ state: "automatic" }), aTicket())).toBe("ticket");
  });

  test("of what a contact writes, each time", () => {
    const before = aTicket({ ...mine, last_message: wrote("2026-11-02T12:00:00Z") });
    const after = aTicket({ ...mine, last_message: wrote("2026-11-02T12:05:00Z") });
    expect(news(before, after)).toBe("message");
    expect(news(after, after)).toBeUndefined();
  });

  test("of a ticket that they are given", () => {
    expect(news(aTicket(), aTicket(mine))).toBe("given");
  });

  test("of nothing that is somebody else's, of another team, or was there before the page", () => {
    expect(news(undefined, aTicket({ agent: { id: "8", name: "Bruno" } }))).toBeUndefined();
    expect(news(undefined, aTicket({ team: { id: 2, name: "Ventas" } }))).toBeUndefined();
    expect(news(undefined, aTicket({ waits_since: "2026-11-02T09:00:00Z" }))).toBeUndefined();
    expect(news(aTicket({ priority: 1 }), aTicket())).toBeUndefined();
  });

  test("of nothing that does not wait", () => {
    expect(news(aTicket(mine), aTicket({ ...mine, state: "answered" }))).toBeUndefined();
    expect(news(undefined, aTicket({ state: "resolved" }))).toBeUndefined();
  });
});

test("settings that are spoilt are those at first", () => {
  const atFirst = readSettings(null);
  expect(atFirst).toEqual({ theme: "auto", sound: true, notify: false, notifyText: false, enterSends: true });
  for (const spoilt of ["{", "null", "7", '{"theme":"pink","sound":"no"}'])
    expect(readSettings(spoilt)).toEqual(atFirst);
  expect(readSettings('{"theme":"dark","sound":false}')).toMatchObject({ theme: "dark", sound: false });
});
