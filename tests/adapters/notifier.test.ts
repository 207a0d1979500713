import { createHmac } from "node:crypto";
import { notifier } from "../../src/adapters/notify/notifier";
import { signatureHeaders } from "../../src/adapters/notify/signed-webhook";
import type { Channel, Notice } from "../../src/desk/notice";
import { deadlineIn } from "../../src/time/deadline";
import { answering, type Stub, startStub } from "../support/stub-server";

let stub: Stub;

beforeAll(async () => {
  stub = await startStub(answering(200, "ok"));
});

beforeEach(() => {
  stub.seen.length = 0;
  stub.behave(answering(200, "ok"));
});

afterAll(() => stub.stop());

const NOTICE: Notice = {
  id: "7",
  event: "escalated",
  at: new Date("2026-11-25T15:00:00Z"),
  team: { id: 1234, name: "Soporte" },
  ticket: { id: "41", priority: 1, reason: "asked", chosen: ["Preguntas", "Despacho"], waitedMinutes: 3 },
};

const SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

const channel = (kind: Channel["kind"], more: Partial<Channel> = {}): Channel => ({
  ...{ kind, url: `${stub.url}/hook/secret-token`, on: ["escalated"], withText: false },
  ...(kind === "webhook" && { secret: SECRET }),
  ...more,
});

const tell = (to: Channel, notice = NOTICE, ms = 5_000) =>
  notifier({ language: "es" }).tell(to, notice, deadlineIn(ms, Date.now));

const body = () => JSON.parse(stub.seen[0]?.body ?? "{}") as Record<string, unknown>;

describe("a notice", () => {
  test("for Slack is a headline and facts, in the agents' words", async () => {
    expect(await tell(channel("slack"))).toEqual({ kind: "told" });
    expect(body()).toEqual({
      text: "Una conversación pasa a Soporte",
      blocks: [
        { type: "section", text: { type: "mrkdwn", text: "*Una conversación pasa a Soporte*" } },
        {
          type: "section",
          fields: [
            { type: "mrkdwn", text: "*Ticket*\n#41" },
            { type: "mrkdwn", text: "*Motivo*\npidió hablar con una persona" },
            { type: "mrkdwn", text: "*Eligió*\nPreguntas › Despacho" },
            { type: "mrkdwn", text: "*Espera*\n3 min" },
          ],
        },
      ],
    });
  });

  test("for Microsoft Teams is an Adaptive Card in a workflow's envelope", async () => {
    stub.behave(answering(202, ""));
    expect(await tell(channel("microsoft-teams"))).toEqual({ kind: "told" });
    expect(body()).toMatchObject({
      type: "message",
      attachments: [
        {
          contentType: "application/vnd.microsoft.card.adaptive",
          content: {
            ...{ type: "AdaptiveCard", version: "1.4" },
            body: [
              { type: "TextBlock", text: "Una conversación pasa a Soporte", wrap: true },
              {
                type: "FactSet",
                facts: [{ title: "Ticket", value: "\\#41" }, { title: "Motivo" }, { title: "Eligió" }, {}],
              },
            ],
          },
        },
      ],
    });
  });

  test("for a web service is JSON whose signature it can check, the same id for each try", async () => {
    await tell(channel("webhook"));
    await tell(channel("webhook"));
    const [first, second] = stub.seen;
    expect(body()).toMatchObject({
      id: "7",
      event: "escalated",
      at: "2026-11-25T15:00:00.000Z",
      ticket: { id: "41" },
    });
    expect(first?.headers["webhook-id"]).toBe("notice_7");
    expect(second?.headers["webhook-id"]).toBe("notice_7");
    const time = String(first?.headers["webhook-timestamp"]);
    expect(Math.abs(Number(time) - Date.now() / 1_000)).toBeLessThan(10);
    const key = Buffer.from(SECRET.slice(6), "base64");
    const signed = createHmac("sha256", key).update(`notice_7.${time}.${first?.body}`).digest("base64");
    expect(first?.headers["webhook-signature"]).toBe(`v1,${signed}`);
  });

  test("holds nothing that a contact wrote but where it was given, and no markup of theirs", async () => {
    const ticket = {
      id: "41",
      priority: 0,
      chosen: [],
      text: `<!channel> <https://evil.example|aquí> & ${"x".repeat(400)}`,
    };
    await tell(channel("slack"), { ...NOTICE, ticket });
    const { blocks } = body() as { blocks: { fields?: { text: string }[] }[] };
    const wrote = blocks[1]?.fields?.at(-1)?.text ?? "";
    expect(wrote).toMatch(/^\*Escribió\*\n&lt;!channel&gt; &lt;https:\/\/evil\.example\|aquí&gt; &amp; x+…$/);
    stub.seen.length = 0;
    await tell(channel("microsoft-teams"), {
      ...NOTICE,
      ticket: { ...ticket, text: "[aquí](https://evil.example)" },
    });
    expect(stub.seen[0]?.body).toContain("\\\\[aquí\\\\]\\\\(https://evil.example\\\\)");
  });

  test.each(["es", "pt", "en"] as const)("is said in %s, of each event", async (language) => {
    for (const event of ["escalated", "assigned", "nobody-available", "waiting", "sender-broken"] as const) {
      const ticket = { id: "1", priority: 0, chosen: [], agent: "Ana" };
      const sender = { number: "+56976591992", code: "63007" };
      stub.seen.length = 0;
      await notifier({ language }).tell(
        channel("slack"),
        { ...NOTICE, event, ticket, sender },
        deadlineIn(5_000, Date.now),
      );
      expect(String(body().text)).toMatch(/\S{3,}/);
      expect(String(body().text)).not.toMatch(/[{}]|undefined/);
    }
  });
});

describe("what became of it", () => {
  test.each([
    [429, { "Retry-After": "30" }, { kind: "again", code: "http-429", retryAfter: 30_000 }],
    [500, {}, { kind: "again", code: "http-500" }],
    [503, {}, { kind: "again", code: "http-503" }],
    [404, {}, { kind: "refused", code: "http-404" }],
    [410, {}, { kind: "refused", code: "http-410" }],
    [302, { Location: "https://elsewhere.example" }, { kind: "refused", code: "http-302" }],
  ])("%d", async (status, headers, told) => {
    stub.behave((_, response) => void response.writeHead(status, headers).end("invalid_payload"));
    expect(await tell(channel("slack"))).toEqual(told);
  });

  test("who does not answer, or is not there, is told again; nothing tells the address", async () => {
    stub.behave(() => {});
    const told = await tell(channel("slack"), NOTICE, 400);
    expect(told.kind).toBe("again");
    const gone = await tell(channel("slack", { url: "http://127.0.0.1:9/hook/secret-token" }));
    expect(gone).toEqual({ kind: "again", code: "ECONNREFUSED" });
    expect(JSON.stringify([told, gone])).not.toContain("secret-token");
    expect(await tell(channel("slack"), NOTICE, 10)).toEqual({ kind: "again", code: "no-time" });
  });
});

test("a secret that is plain text signs, too", () => {
  const headers = signatureHeaders("a", "{}", "a-long-plain-secret", new Date(1_700_000_000_000));
  const signed = createHmac("sha256", "a-long-plain-secret").update("a.1700000000.{}").digest("base64");
  expect(headers["webhook-signature"]).toBe(`v1,${signed}`);
});
