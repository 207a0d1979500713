import { newestOf, withNewest, withOlder } from "../../assets/desk/tickets/ticket/merge-messages";
import { piecesOf } from "../../assets/desk/tickets/ticket/rich-text";
import { timelineOf } from "../../assets/desk/tickets/ticket/timeline";
import { aMessage } from "./a-ticket";

const ids = (messages: readonly { readonly id: string }[]) => messages.map(({ id }) => id);

describe("messages that are read anew", () => {
  test("follow those that are loaded, and what did not change stays the same", () => {
    const known = { messages: [aMessage("1"), aMessage("2"), aMessage("3")], next: null };
    const fresh = { messages: [aMessage("2"), aMessage("3", { status: "read" }), aMessage("4")], next: "2" };
    const merged = withNewest(known, fresh);
    expect(ids(merged.messages)).toEqual(["1", "2", "3", "4"]);
    expect(merged.messages[1]).toBe(known.messages[1]);
    expect(merged.messages[2]?.status).toBe("read");
    expect(merged.next).toBeNull();
  });

  test("take the place of those that they do not meet, which older pages load again", () => {
    const known = { messages: [aMessage("1")], next: null };
    const fresh = { messages: [aMessage("8"), aMessage("9")], next: "8" };
    expect(withNewest(known, fresh)).toEqual(fresh);
  });

  test("that are older come in front, each once", () => {
    const known = { messages: [aMessage("3")], next: "3" };
    const merged = withOlder(known, { messages: [aMessage("2"), aMessage("3")], next: "2" });
    expect(ids(merged.messages)).toEqual(["2", "3"]);
    expect(merged.next).toBe("2");
  });

  test("the newest is the one that came last, whatever its own time", () => {
    expect(newestOf([aMessage("9"), aMessage("10"), aMessage("8")])).toBe("10");
    expect(newestOf([])).toBeUndefined();
  });
});

describe("a conversation in order", () => {
  const dayOf = (at: string) => at.slice(0, 10);
  const note = (id: string, at: string) => ({ id, agent: "Ana", text: "note", at });

  test("begins each day, and has notes between the messages", () => {
    const items = timelineOf(
      [aMessage("1"), aMessage("2", { at: "2026-11-03T09:00:00.000Z" })],
      [note("5", "2026-11-02T12:30:00.000Z"), note("6", "2026-11-04T00:00:00.000Z")],
      false,
      dayOf,
    );
    expect(items.map(({ kind }) => kind)).toEqual([
      ...["day", "message", "note"],
      ...["day", "message"],
      ...["day", "note"],
    ]);
  });

  test("keeps notes back that are older than what is loaded", () => {
    const old = note("5", "2026-01-01T00:00:00.000Z");
    expect(timelineOf([aMessage("1")], [old], true, dayOf)).toHaveLength(2);
    expect(timelineOf([aMessage("1")], [old], false, dayOf)).toHaveLength(4);
  });
});

describe("a message's text", () => {
  test("is marked as WhatsApp marks it", () => {
    expect(piecesOf("*Hola*, _ya_ ~no~ `x`").map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      "bold:Hola",
      "text:, ",
      "italic:ya",
      "text: ",
      "struck:no",
      "text: ",
      "code:x",
    ]);
    expect(piecesOf("2*3*4 y a_b_c")).toEqual([{ kind: "text", text: "2*3*4 y a_b_c" }]);
  });

  test("leads out of the page by http and https alone", () => {
    expect(piecesOf("vea https://a.cl/x?y=1, gracias")[1]).toEqual({
      kind: "link",
      text: "https://a.cl/x?y=1",
      address: "https://a.cl/x?y=1",
    });
    for (const text of [
      "javascript:alert(1)",
      "data:text/html,x",
      "//evil.cl",
      "file:///etc",
      "ftp://a.cl",
    ]) {
      expect(piecesOf(text).some(({ kind }) => kind === "link")).toBe(false);
    }
  });

  test("has no link that shows another place than it leads to", () => {
    expect(piecesOf("https://banco.cl@evil.cl/x").some(({ kind }) => kind === "link")).toBe(false);
  });

  test("is cut quickly, whatever is in it", () => {
    const begun = Date.now();
    for (const text of ["*".repeat(4_000), "_a".repeat(2_000), "https://".repeat(500), "~ ~".repeat(1_300)]) {
      expect(
        piecesOf(text)
          .map((piece) => piece.text)
          .join("").length,
      ).toBeGreaterThan(0);
    }
    expect(Date.now() - begun).toBeLessThan(500);
  });
});
