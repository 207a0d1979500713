import fc from "fast-check";
import { getExpectedTwilioSignature } from "twilio/lib/webhooks/webhooks";
import { parseTwiml } from "../../simulator/phone/parse-twiml";
import { twimlFaults } from "../contract/twiml-faults";
import { startTestStack, type TestStack } from "../support/stack";
import { callOf } from "../support/webhook";

let stack: TestStack;

beforeAll(async () => {
  stack = await startTestStack();
});

afterAll(() => stack?.stop());

const NAMES = [
  ...Object.keys(callOf()),
  "Digits",
  "DialCallStatus",
  "round",
  "wait",
  "whatsapp",
  "request",
  "__proto__",
];

const STRANGE = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    "\u0000",
    "\ud800",
    "1\u0000",
    "a".repeat(1 << 20),
    "<Say>",
    "%00",
    "null",
    "-1",
    "1e9",
    "🦜".repeat(99),
  ),
  fc.constantFrom("1", "2", "#", "*", "12"),
);

/** A request with any parameter missing, doubled, an array, huge, or of characters that nothing takes. */
const PARAMETERS = fc.array(fc.tuple(fc.constantFrom(...NAMES, "To[]", "From[0]"), STRANGE), {
  maxLength: 12,
});

test.each(["/ivr", "/handle-input"])(
  "%s answers TwiML, whatever comes in",
  async (path) => {
    await fc.assert(
      fc.asyncProperty(PARAMETERS, fc.boolean(), async (parameters, whole) => {
        const form = new URLSearchParams(whole ? Object.entries(callOf()) : []);
        for (const [name, value] of parameters) form.append(name, value.toWellFormed());
        const { status, body } = await post(path, form);
        expect(status).toBe(200);
        expect(twimlFaults(body)).toEqual([]);
        expect(parseTwiml(body).length).toBeGreaterThan(0);
      }),
      { numRuns: 150 },
    );
  },
  120_000,
);

test.each(["/whatsapp", "/whatsapp-status"])(
  "%s never fails, whatever comes in",
  async (path) => {
    const names = [
      "MessageSid",
      "From",
      "To",
      "Body",
      "NumMedia",
      "MessageStatus",
      "ErrorCode",
      "message",
      "WaId",
    ];
    const form = fc.array(fc.tuple(fc.constantFrom(...names), STRANGE), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(form, async (parameters) => {
        const sent = new URLSearchParams(parameters.map(([name, value]) => [name, value.toWellFormed()]));
        expect((await post(path, sent)).status).toBe(204);
      }),
      { numRuns: 60 },
    );
  },
  120_000,
);

test("no request ended the functions' process or was left unhandled", async () => {
  expect((await fetch(`${stack.url}/health`)).status).toBe(200);
  expect(stack.child.output()).not.toMatch(/unhandled|_fault|answer_failed/i);
});

async function post(path: string, form: URLSearchParams): Promise<{ status: number; body: string }> {
  const url = `${stack.url}${path}`;
  const signature = getExpectedTwilioSignature(stack.authToken, url, grouped(form));
  const response = await fetch(url, {
    method: "POST",
    headers: { "X-Twilio-Signature": signature },
    body: form,
  });
  return { status: response.status, body: await response.text() };
}

/** A repeated parameter is signed as a list. */
function grouped(form: URLSearchParams): Record<string, unknown> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      // Spread: an array of the runtime's own realm is none to the SDK inside Jest's.
      const values = [...form.getAll(name)];
      return [name, values.length === 1 ? values[0] : values];
    }),
  );
}
