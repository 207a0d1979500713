import fc from "fast-check";
import type { LineConfig } from "../../src/config/define-config";
import { parseVoiceEvent } from "../../src/edge/parse-voice-event";
import { enterNumber } from "../../src/ivr/enter-number";
import { twimlFaults } from "../contract/twiml-faults";
import { CALLER, lineWith, NUMBER } from "./lines";

interface Answered {
  readonly xml: string;
  readonly recipients: readonly string[];
}

/** What `/enter-number` answers to a request that holds these, whoever wrote it. */
async function answerTo(more: Readonly<Record<string, unknown>>, line: Partial<LineConfig> = {}) {
  const recipients: string[] = [];
  const call = { CallSid: "CA00000000000000000000000000000001", From: CALLER, To: NUMBER };
  const xml = await enterNumber(parseVoiceEvent({ ...call, ...more }), {
    lines: [lineWith(line)],
    deflect: async ({ recipient }) => {
      recipients.push(recipient);
      return "accepted";
    },
    noteOutcome: async () => {},
    reportMissingCallSid: () => {},
  });
  return { xml, recipients } satisfies Answered;
}

describe("/enter-number, by its address", () => {
  test("asks who arrives, whatever digits came along from the menu", async () => {
    const { xml } = await answerTo({ Digits: "1", round: "1" });
    expect(xml).toMatch(/Marque el número .*try=1/);
    expect(xml).not.toContain("no es un número");
  });

  test("confirms a number that was read back, also where no try is told", async () => {
    const { recipients } = await answerTo({ Digits: "1", number: "56976591990" });
    expect(recipients).toEqual(["+56976591990"]);
  });

  test.each(["4", "999"])("has no try %s: the menu goes on, and nothing is sent", async (attempt) => {
    for (const more of [{}, { Digits: "976591990" }, { number: "56976591990", Digits: "1" }]) {
      const { xml, recipients } = await answerTo({ try: attempt, round: "2", ...more });
      expect(xml).toMatch(
        /no pudimos reconocer el número.*\/ivr\?round=3&amp;wait=unknown&amp;whatsapp=failed/,
      );
      expect(recipients).toEqual([]);
    }
  });

  test.each(["123", "00000000000", "+56976591990", "9".repeat(400), ["x", "56976591990"], { a: 1 }])(
    "has no number that reads %j: a 1 is what was typed",
    async (number) => {
      const { xml, recipients } = await answerTo({ try: "1", number, Digits: "1" });
      expect(xml).toMatch(/Ese no es un número .*try=2/);
      expect(recipients).toEqual([]);
    },
  );

  test("on a line that takes no typed number, leads back to the menu and sends nothing", async () => {
    for (const more of [{}, { Digits: "976591990", try: "1" }, { number: "56976591990", Digits: "1" }]) {
      const { xml, recipients } = await answerTo(more, { enterNumber: false });
      expect(xml).toMatch(/<Response><Redirect method="POST">\/ivr\?round=2&amp;.*whatsapp=failed/);
      expect(recipients).toEqual([]);
    }
  });

  test("answers valid TwiML to anything, and writes to nobody without a number and a 1", async () => {
    const digits = fc.oneof(
      fc.stringMatching(/^[0-9*#]{0,40}$/),
      fc.string({ unit: "binary" }),
      fc.anything(),
    );
    const strange = fc.oneof(fc.constantFrom("1", "2", "3", "own", "typed", "none", "failed"), digits);
    const events = fc.record(
      {
        Digits: fc.oneof(fc.constantFrom("1", "2", "", "976591990", "*"), digits),
        number: fc.oneof(fc.constantFrom("56976591990", "5491123456789"), strange),
        ...{ try: strange, offer: strange, round: strange, wait: strange, whatsapp: strange },
        From: fc.oneof(fc.constantFrom(CALLER, "anonymous"), strange),
      },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(events, async (event) => {
        const { xml, recipients } = await answerTo(event);
        expect(twimlFaults(xml)).toEqual([]);
        const { digits: read, state } = parseVoiceEvent(event);
        if (read !== "1" || state.number === undefined) expect(recipients).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});
