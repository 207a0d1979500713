import { LINE, SENDER, type SimulatedTwilio, startSimulatedTwilio, TEMPLATE } from "./simulated-twilio";

let twilio: SimulatedTwilio;

beforeEach(async () => {
  twilio = await startSimulatedTwilio();
});

afterEach(() => twilio.stop());

// A request that is not answered takes its second.
jest.setTimeout(30_000);

const FORM = {
  From: `whatsapp:${SENDER}`,
  To: "whatsapp:+56976591991",
  ContentSid: TEMPLATE,
};

/** Creates messages one after the other with bare HTTP; answers each one's status, or "none" for no answer. */
async function createMessages(count: number): Promise<string[]> {
  const answers: string[] = [];
  for (let one = 0; one < count; one++) answers.push((await createMessage()).status);
  return answers;
}

async function createMessage(): Promise<{ status: string; retryAfter: string | null }> {
  const { accountSid } = twilio.client;
  const basic = Buffer.from(`${accountSid}:a-token`).toString("base64");
  try {
    const response = await fetch(`${twilio.url}/2010-04-01/Accounts/${accountSid}/Messages.json`, {
      method: "POST",
      headers: { Authorization: `Basic ${basic}` },
      body: new URLSearchParams(FORM),
      signal: AbortSignal.timeout(1_000),
    });
    await response.arrayBuffer();
    return { status: String(response.status), retryAfter: response.headers.get("retry-after") };
  } catch {
    return { status: "none", retryAfter: null };
  }
}

const CHANCES = {
  ...{ status429: 0.15, status500: 0.3, reset: 0.1, silentAfterAccepting: 0.03 },
  ...{ delay: 0.1, delayMs: [1, 5], seed: 42 },
};

describe("faults by chance", () => {
  test("are the same for the same seed, others for another, and are counted", async () => {
    await twilio.ask("PUT", "/api/faults/chances", CHANCES);
    const first = await createMessages(60);
    const { counts } = (await twilio.ask("GET", "/api/faults")) as { counts: Record<string, number> };

    const seen = (status: string) => first.filter((answer) => answer === status).length;
    expect(counts.status429).toBe(seen("429"));
    expect(counts.status500).toBe(seen("500"));
    expect((counts.reset ?? 0) + (counts.silentAfterAccepting ?? 0)).toBe(seen("none"));
    for (const name of ["status429", "status500", "reset", "silentAfterAccepting", "delay"])
      expect(counts[name]).toBeGreaterThan(0);

    await twilio.ask("PUT", "/api/faults/chances", CHANCES);
    expect(await createMessages(30)).toEqual(first.slice(0, 30));
    await twilio.ask("PUT", "/api/faults/chances", { ...CHANCES, seed: 43 });
    expect(await createMessages(30)).not.toEqual(first.slice(0, 30));
  });

  test("of a 500 the message was created in about half of the cases", async () => {
    await twilio.ask("PUT", "/api/faults/chances", { status500: 1, seed: 7 });
    expect(new Set(await createMessages(100))).toEqual(new Set(["500"]));
    const created = twilio.log.of("+56976591991").length;
    expect(created).toBeGreaterThan(30);
    expect(created).toBeLessThan(70);
  });

  test("end when they are cleared; what was counted can still be asked", async () => {
    await twilio.ask("PUT", "/api/faults/chances", { status429: 1 });
    expect(await createMessages(3)).toEqual(["429", "429", "429"]);
    await twilio.ask("DELETE", "/api/faults");
    expect(await createMessages(2)).toEqual(["201", "201"]);
    expect(await twilio.ask("GET", "/api/faults")).toEqual({ counts: { status429: 3 }, chances: null });
  });

  test("leave the list of messages alone", async () => {
    await twilio.ask("PUT", "/api/faults/chances", { status500: 1 });
    expect(await twilio.client.messages.list({ from: LINE })).toEqual([]);
  });

  test("that are more than certain, or misspelt, are refused", async () => {
    await expect(
      twilio.ask("PUT", "/api/faults/chances", { status429: 0.6, status500: 0.6 }),
    ).rejects.toThrow("at most one");
    await expect(twilio.ask("PUT", "/api/faults/chances", { status502: 0.6 })).rejects.toThrow("status502");
  });
});

describe("faults by script", () => {
  test("a 429 says when to come again: after a second, or as asked", async () => {
    await twilio.ask("POST", "/api/faults", { kind: "status", status: 429, code: 20429 });
    await twilio.ask("POST", "/api/faults", { kind: "status", status: 429, retryAfter: 7 });
    await twilio.ask("POST", "/api/faults", { kind: "status", status: 503, retryAfter: 3 });
    await twilio.ask("POST", "/api/faults", { kind: "status", status: 500 });
    const answers = [
      await createMessage(),
      await createMessage(),
      await createMessage(),
      await createMessage(),
    ];
    expect(answers).toEqual([
      { status: "429", retryAfter: "1" },
      { status: "429", retryAfter: "7" },
      { status: "503", retryAfter: "3" },
      { status: "500", retryAfter: null },
    ]);
    expect(twilio.log.of("+56976591991")).toEqual([]);
  });

  test("a 500 after accepting leaves a message behind", async () => {
    await twilio.ask("POST", "/api/faults", { kind: "status", status: 500, afterAccepting: true });
    expect((await createMessage()).status).toBe("500");
    expect(twilio.log.of("+56976591991")).toHaveLength(1);
  });

  test("the list fails only where it is asked to", async () => {
    await twilio.ask("POST", "/api/faults", { kind: "status", status: 503, on: "list" });
    expect((await createMessage()).status).toBe("201");
    await expect(twilio.client.messages.list()).rejects.toMatchObject({ status: 503 });
    expect(await twilio.client.messages.list()).toHaveLength(1);
  });
});
