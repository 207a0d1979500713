import { identifyCaller } from "../../src/contact/caller";
import { describeEndedCall } from "../../src/ivr/describe-ended-call";
import { type CallOutcome, endCall } from "../../src/ivr/end-call";
import { CallsInMemory } from "./calls-in-memory";
import { CALLER, lineWith } from "./lines";

const SID = "CA00000000000000000000000000000001";

interface Circumstances {
  readonly abandoned?: "message" | "ticket" | "nothing";
  readonly quiet?: boolean;
  /** Whether a message can be sent to who once agreed. */
  readonly agreed?: boolean;
  readonly from?: string;
  /** What the caller chose before the call ended. */
  readonly chosen?: CallOutcome;
}

/** A call on a line, whose end is told so often as a test wants. */
function callThat({ abandoned = "ticket", quiet = false, agreed = true, ...more }: Circumstances) {
  const { from = CALLER, chosen } = more;
  const store = new CallsInMemory();
  if (chosen !== undefined) store.keep(SID, chosen);
  const call = describeEndedCall({ callSid: SID, from, seconds: 31 }, lineWith(), identifyCaller(from));
  const written: true[] = [];
  const write = async () => {
    if (agreed) written.push(true);
    return agreed;
  };
  return {
    store,
    written,
    ends: () => endCall(call, abandoned, { store, write, quiet }),
  };
}

/** What a call left behind whose end was told once. */
async function leftBy(circumstances: Circumstances) {
  const { store, written, ends } = callThat(circumstances);
  const outcome = await ends();
  return { outcome, tickets: store.tickets.length, messages: written.length };
}

describe("given a caller who hung up without a choice", () => {
  test.each<[string, Circumstances, { tickets: number; messages: number }]>([
    ["a ticket", { abandoned: "ticket" }, { tickets: 1, messages: 0 }],
    ["nothing", { abandoned: "nothing" }, { tickets: 0, messages: 0 }],
    ["a message, where they once agreed", { abandoned: "message" }, { tickets: 0, messages: 1 }],
    ["a ticket, where they did not", { abandoned: "message", agreed: false }, { tickets: 1, messages: 0 }],
    ["a ticket at night", { abandoned: "message", quiet: true }, { tickets: 1, messages: 0 }],
    ["at night, too, nothing", { abandoned: "nothing", quiet: true }, { tickets: 0, messages: 0 }],
    [
      "nothing, where nobody knows whom to call back",
      { abandoned: "message", from: "anonymous" },
      { tickets: 0, messages: 0 },
    ],
  ])("the call leaves %s", async (_, circumstances, left) => {
    expect(await leftBy(circumstances)).toEqual({ outcome: "abandoned", ...left });
  });

  test("a fixed line is called back, and where a line writes, that is left to who sends", async () => {
    const fixedLine = "+56228409170";
    expect(await leftBy({ from: fixedLine })).toMatchObject({ tickets: 1 });
    expect(await leftBy({ from: fixedLine, abandoned: "message", agreed: false })).toMatchObject({
      tickets: 1,
    });
  });
});

describe("given a caller who chose", () => {
  test.each(["deflected", "queued", "dialed"] as const)(
    "%s, the call leaves nothing more, whatever the line does for an abandoned one",
    async (chosen) => {
      for (const abandoned of ["message", "ticket", "nothing"] as const) {
        const left = await leftBy({ chosen, abandoned });
        expect(left).toEqual({ outcome: chosen, tickets: 0, messages: 0 });
      }
    },
  );
});

describe("the end of a call that is told", () => {
  test.each<[Circumstances, { tickets: number; messages: number }]>([
    [{ abandoned: "ticket" }, { tickets: 1, messages: 0 }],
    [{ abandoned: "message" }, { tickets: 0, messages: 1 }],
    [
      { abandoned: "message", agreed: false },
      { tickets: 1, messages: 0 },
    ],
    [{ abandoned: "nothing" }, { tickets: 0, messages: 0 }],
    [{ chosen: "queued" }, { tickets: 0, messages: 0 }],
  ])("three times changes nothing: %j", async (circumstances, left) => {
    const { store, written, ends } = callThat(circumstances);
    const outcomes = [await ends(), await ends(), await ends()];
    expect(new Set(outcomes)).toEqual(new Set([circumstances.chosen ?? "abandoned"]));
    expect({ tickets: store.tickets.length, messages: written.length }).toEqual(left);
  });

  test("twice at once leaves one ticket", async () => {
    const { store, ends } = callThat({ abandoned: "message", agreed: false });
    expect(await Promise.all([ends(), ends()])).toEqual(["abandoned", "abandoned"]);
    expect(store.tickets).toHaveLength(1);
  });
});
