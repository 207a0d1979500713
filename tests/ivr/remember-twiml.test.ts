import fc from "fast-check";
import type { Outcome } from "../../src/deflection/outcome";
import { FREE, type Standing } from "../../src/deflection/standing";
import { rememberTwiml } from "../../src/ivr/remember-twiml";
import { waitBetween } from "../../src/ivr/wait";
import { lineWith } from "./lines";
import { PhoneCall } from "./phone-call";

const LINES = [
  lineWith(),
  lineWith({ number: "+56228409180", company: "Tienda Norte", menu: { 1: "whatsapp" } }),
  lineWith({ number: "+56228409181", menu: { 1: "whatsapp", 2: "another-number" }, enterNumber: false }),
  lineWith({ number: "+551130000001", language: "pt", menu: { 1: "another-number", 2: "whatsapp" } }),
  lineWith({ number: "+551130000002", language: "pt", afterwards: { dial: "+56223456789" }, rounds: 1 }),
] as const;

/** Everything that one caller hears who does these things. */
async function heardBy(circumstances: Parameters<typeof PhoneCall.to>[1], inputs: readonly string[]) {
  const call = await PhoneCall.to([...LINES], circumstances);
  for (const input of inputs) {
    if (call.end === undefined) await (input === "quiet" ? call.stayQuiet() : call.press(input));
  }
  return { heard: call.transcript, end: call.end };
}

describe("given an instance that remembers what it wrote for earlier calls", () => {
  test("every caller hears what they would hear on a new one", async () => {
    const remember = rememberTwiml();
    const seconds = fc.constantFrom(0, 60, 300, 300.4, 600, 3_600);
    const circumstances = fc.record({
      to: fc.constantFrom(...LINES.map(({ number }) => number), "+56220000000"),
      from: fc.constantFrom("+56976591991", "+525512345678", "+56228409170", "anonymous", "client:ana"),
      standing: fc.constantFrom<Standing>(
        FREE,
        { kind: "sent", minutesAgo: 0, again: true },
        { kind: "sent", minutesAgo: 5, again: true },
        { kind: "sent", minutesAgo: 5, again: false },
        { kind: "barred", why: "opted-out" },
        { kind: "barred", why: "not-on-whatsapp" },
      ),
      outcome: fc.constantFrom<Outcome>("accepted", "refused"),
      wait: fc.tuple(seconds, seconds).map(([from, to]) => waitBetween(from, to)),
    });
    const inputs = fc.array(fc.constantFrom("quiet", "1", "2", "9", "976591990"), { maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(circumstances, inputs, async (one, keys) => {
        expect(await heardBy({ ...one, remember }, keys)).toEqual(await heardBy(one, keys));
      }),
      { numRuns: 300 },
    );
  });

  test("what was written is not written again, and memory stays bounded", () => {
    const remember = rememberTwiml();
    let written = 0;
    const write = () => `<Response>${++written}</Response>`;
    expect(remember("a", write)).toBe(remember("a", write));
    expect(written).toBe(1);
    for (let key = 0; key < 2_000; key++) expect(remember(`key ${key}`, write)).toMatch(/^<Response>/);
    remember("a", write);
    expect(written).toBe(2_002);
  });
});
