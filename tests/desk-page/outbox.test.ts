import * as fc from "fast-check";
import { pauseAfter } from "../../assets/desk/notice/pause";
import { inOrder, nextOut, type OutboxEntry, readEntry } from "../../assets/desk/tickets/outbox/outbox-order";

const entry = (key: string, more: Partial<OutboxEntry> = {}): OutboxEntry => ({
  key,
  ticket: "1",
  text: key,
  at: 1_000,
  place: 1,
  state: "waiting",
  ...more,
});

/** Behind one of its ticket that was refused. */
function isHeldUp(entry: OutboxEntry, order: readonly OutboxEntry[]): boolean {
  return order
    .slice(0, order.indexOf(entry))
    .some(({ ticket, state }) => ticket === entry.ticket && state === "failed");
}

describe("answers on their way out", () => {
  test("go in the order in which they were written", () => {
    const entries = [entry("c", { at: 2_000 }), entry("b", { place: 2 }), entry("a")];
    expect(inOrder(entries).map(({ key }) => key)).toEqual(["a", "b", "c"]);
    expect(nextOut(entries)?.key).toBe("a");
  });

  test("wait for one before them that was refused, but not for another ticket's", () => {
    const entries = [entry("a", { state: "conflict" }), entry("b", { place: 2 })];
    expect(nextOut(entries)).toBeUndefined();
    expect(nextOut([...entries, entry("c", { ticket: "2", place: 3 })])?.key).toBe("c");
  });

  test("do not wait for one that went out", () => {
    expect(nextOut([entry("a", { state: "sent" }), entry("b", { place: 2 })])?.key).toBe("b");
  });

  test("of a ticket never overtake each other", () => {
    const some = fc.array(
      fc.record({
        ticket: fc.constantFrom("1", "2"),
        place: fc.nat(100),
        state: fc.constantFrom("waiting" as const, "failed" as const, "sent" as const),
      }),
    );
    fc.assert(
      fc.property(some, (made) => {
        const entries = made.map((more, index) => entry(String(index), more));
        const next = nextOut(entries);
        const order = inOrder(entries);
        const before = next === undefined ? order.length : order.indexOf(next);
        const ahead = order.slice(0, before).filter(({ state }) => state !== "sent");
        expect(
          ahead
            .filter(({ ticket, state }) => ticket === next?.ticket || state === "waiting")
            .every((one) => one.ticket !== next?.ticket && isHeldUp(one, order)),
        ).toBe(true);
      }),
    );
  });

  test("are read as they were kept; what was being sent waits again, under its key", () => {
    const kept = entry("a", {
      state: "conflict",
      field: "seen",
      who: "Ana",
      when: "2026-01-01",
      anyway: true,
    });
    expect(readEntry(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(readEntry({ ...entry("a"), state: "sent" })?.state).toBe("waiting");
    for (const spoilt of [undefined, null, "x", {}, { key: 1 }, { ...entry("a"), at: "now" }]) {
      expect(readEntry(spoilt)).toBeUndefined();
    }
  });
});

test("what fails is tried again later and later, half a minute at most, and not all at once", () => {
  expect([0, 1, 2, 3].map((failures) => pauseAfter(failures, () => 1))).toEqual([1_000, 2_000, 4_000, 8_000]);
  expect(pauseAfter(50, () => 1)).toBe(30_000);
  expect(pauseAfter(2, () => 0)).toBe(2_000);
});
