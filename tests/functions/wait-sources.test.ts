import { testConfig } from "../support/config";
import { startTestStack, type TestStack } from "../support/stack";
import { answering, type Behaviour, type Stub, startStub } from "../support/stub-server";
import { callOf, voice } from "../support/webhook";

const QUEUE = `QU${"0".repeat(31)}1`;
const FROM_QUEUE = "+56228400001";

/** Each wait is remembered per line, so each way of failing has a line of its own. */
const WAYS: readonly (readonly [name: string, said: RegExp, Behaviour])[] = [
  ["seconds as a number", /estimado es de 7 minutos/, answering(200, '{"queue":{"wait":420}}')],
  ["seconds as a text", /estimado es de 2 minutos/, answering(200, '{"queue":{"wait":"61"}}')],
  ["no time at all", /menos de un minuto/, answering(200, '{"queue":{"wait":0}}')],
  ["more than an hour", /2 horas y 5 minutos/, answering(200, '{"queue":{"wait":7500}}')],
  ["not known", /no podemos estimar el tiempo de espera/, answering(200, '{"queue":{"wait":null}}')],
  ["nothing at the path", /no podemos estimar el tiempo de espera/, answering(200, '{"queue":{}}')],
  ["a negative number", /no podemos estimar el tiempo de espera/, answering(200, '{"queue":{"wait":-5}}')],
  ["a time stamp", /no podemos estimar el tiempo de espera/, answering(200, '{"queue":{"wait":1790000000}}')],
  ["words", /no podemos estimar el tiempo de espera/, answering(200, '{"queue":{"wait":"soon"}}')],
  ["HTML", /no podemos estimar el tiempo de espera/, answering(200, "<html></html>", "text/html")],
  ["an empty body", /no podemos estimar el tiempo de espera/, answering(200, "")],
  ["500", /no podemos estimar el tiempo de espera/, answering(500, "{}")],
  ["404", /no podemos estimar el tiempo de espera/, answering(404, "{}")],
  ["a broken connection", /no podemos estimar el tiempo de espera/, (_, response) => void response.destroy()],
  ["silence", /no podemos estimar el tiempo de espera/, () => {}],
  [
    "an answer that drips",
    /no podemos estimar el tiempo de espera/,
    (_, response) => {
      response.writeHead(200, { "Content-Type": "application/json" });
      const drip = setInterval(() => response.write(" "), 100);
      response.on("close", () => clearInterval(drip));
    },
  ],
  ["1 MB", /no podemos estimar el tiempo de espera/, answering(200, `{"x":"${"a".repeat(1 << 20)}"}`)],
];

const lineOf = (way: number) => `+562284100${String(way).padStart(2, "0")}`;

let stub: Stub;
let stack: TestStack;

beforeAll(async () => {
  stub = await startStub((request, response) => {
    const [, , behaviour] = WAYS[Number(request.path.slice(1))] ?? [];
    return behaviour?.(request, response);
  });
  const line = { language: "es", company: "Tienda Sur", afterwards: { enqueue: "soporte" } } as const;
  const http = WAYS.map((_, way) => ({
    ...line,
    number: lineOf(way),
    wait: { source: "http", url: `${stub.url}/${way}`, path: "queue.wait", unit: "seconds" } as const,
  }));
  const queue = { ...line, number: FROM_QUEUE, wait: { source: "twilio-queue", queueSid: QUEUE } as const };
  stack = await startTestStack({}, testConfig([...http, queue]));
});

afterAll(async () => {
  await stack?.stop();
  await stub?.stop();
});

describe("a web service that tells the wait answers", () => {
  test.each(WAYS.map(([name, said], way) => [name, said, way] as const))("%s", async (_, said, way) => {
    const began = Date.now();
    const { says } = await voice(stack, "/ivr", callOf({ to: lineOf(way) }));
    expect(says[1]).toMatch(said);
    // 800 ms for the source; the rest is the way there on a busy machine.
    expect(Date.now() - began).toBeLessThan(1_600);
  });
});

test("a wait is asked for once by simultaneous calls, and then remembered", async () => {
  const way = String(WAYS.findIndex(([name]) => name === "seconds as a number"));
  const asked = () => stub.seen.filter(({ path }) => path === `/${way}`).length;
  const before = asked();
  await Promise.all([1, 2, 3, 4, 5].map(() => voice(stack, "/ivr", callOf({ to: lineOf(Number(way)) }))));
  expect(asked() - before).toBeLessThanOrEqual(1);
});

describe("a Twilio queue", () => {
  test("that is empty: there is no wait; the figure is good for 15 s", async () => {
    const { says } = await voice(stack, "/ivr", callOf({ to: FROM_QUEUE }));
    expect(says[1]).toMatch(/menos de un minuto/);
  });

  test("that Twilio answers for with an error of a shape of its own: nobody knows, and the menu is heard", async () => {
    const twilio = await startStub(answering(500, "{}"));
    const config = testConfig([
      {
        ...{ number: FROM_QUEUE, language: "es", company: "Tienda Sur" },
        wait: { source: "twilio-queue", queueSid: QUEUE },
      },
    ]);
    const broken = await startTestStack({ TWILIO_API_URL: twilio.url }, config);
    try {
      const { says } = await voice(broken, "/ivr", callOf({ to: FROM_QUEUE }));
      expect(says[1]).toMatch(/no podemos estimar el tiempo de espera/);
      expect(says[2]).toContain("presione 1");
    } finally {
      await broken.stop();
      await twilio.stop();
    }
  });

  test("where people have waited 4 minutes on average: a newcomer is told 4 to 8", async () => {
    const fresh = await startTestStack(
      {},
      testConfig([
        {
          ...{
            number: FROM_QUEUE,
            language: "en",
            company: "South Store",
            afterwards: { enqueue: "support" },
          },
          wait: { source: "twilio-queue", queueSid: QUEUE },
        },
      ]),
    );
    try {
      await fetch(`${fresh.pageUrl}/api/queues/${QUEUE}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ averageWaitTime: 240, currentSize: 3 }),
      });
      const { says } = await voice(fresh, "/ivr", callOf({ to: FROM_QUEUE }));
      expect(says[1]).toBe("Right now the estimated wait is between 4 and 8 minutes.");
    } finally {
      await fresh.stop();
    }
  });
});
