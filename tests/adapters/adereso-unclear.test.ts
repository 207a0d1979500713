import { aderesoDesk } from "../../src/adapters/adereso/adereso-desk";
import { deadlineIn } from "../../src/time/deadline";
import { deflectionOf } from "../deflection/fakes";
import { answering, type Behaviour, type Stub, startStub } from "../support/stub-server";
import { type AderesoService, breakOff, drip, never, startAdereso } from "./adereso-service";

let service: AderesoService;

beforeEach(async () => {
  service = await startAdereso("ask-a-person");
});

afterEach(() => service.stop());

describe("when nobody knows whether Adereso took a deflection, and a person is to settle it", () => {
  test.each([500, 502, 503, 504])("after %d, it is not sent again", async (status) => {
    service.behave(answering(status, ""));
    expect(await service.take()).toEqual({ kind: "unclear", code: `http-${status}` });
    expect(service.seen).toHaveLength(1);
  });

  test.each<[string, Behaviour]>([
    ["that never came", never],
    ["that drips", drip],
  ])("after an answer %s, it is not sent again, and time is kept", async (_, behaviour) => {
    service.behave(behaviour);
    const started = performance.now();
    expect(await service.take(undefined, 400)).toEqual({ kind: "unclear", code: "timeout" });
    expect(performance.now() - started).toBeLessThan(800);
    expect(service.seen).toHaveLength(1);
  });

  test("after a connection that was reset, it is not sent again", async () => {
    service.behave(breakOff);
    expect(await service.take()).toEqual({ kind: "unclear", code: "ECONNRESET" });
    expect(service.seen).toHaveLength(1);
  });

  test.each([
    ["a page of a proxy's", "<html>"],
    ["an answer that breaks off", '{"id":'],
    ["more than can be read", JSON.stringify({ more: "x".repeat(100_000) })],
  ])("after %s, it is not sent again", async (_, body) => {
    service.behave(answering(200, body));
    expect(await service.take()).toMatchObject({ kind: "unclear" });
    expect(service.seen).toHaveLength(1);
  });

  test("the desk says that it cannot be asked, and who settles it", async () => {
    expect(service.desk.whenUnclear).toBe("ask-a-person");
    expect(service.desk.find).toBeUndefined();
  });
});

describe.each(["ask-a-person", "send-again"] as const)("what was not processed, with '%s'", (whenUnclear) => {
  const deskAt = (url: string) =>
    aderesoDesk({ url, token: "t", whenUnclear, reportRefusal: () => undefined });

  const take = (url: string, ms = 6_000) =>
    deskAt(url).take(deflectionOf("call:CA1"), deadlineIn(ms, Date.now));

  test("because nobody listens may work later", async () => {
    const gone = await startStub(answering(200, "{}"));
    await gone.stop();
    expect(await take(gone.url)).toEqual({ kind: "transient", code: "ECONNREFUSED" });
  });

  test("because nobody finds the name may work later", async () => {
    const answer = await take("http://adereso.invalid");
    expect(answer).toMatchObject({
      kind: "transient",
      code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/),
    });
  });

  test.each([
    ["30", 30_000],
    ["1.5", 1_500],
  ])("because Adereso is busy is left alone for the %s s that it asks for", async (header, retryAfter) => {
    const busy = await startStub(
      (_, response) => void response.writeHead(429, { "Retry-After": header }).end(),
    );
    expect(await take(busy.url)).toEqual({ kind: "transient", code: "http-429", retryAfter });
    expect(busy.seen).toHaveLength(1);
    await busy.stop();
  });

  test.each([undefined, "0", "-3", "later", "Wed, 21 Oct 2026 07:28:00 GMT"])(
    "because Adereso is busy waits for nothing in particular where it asks for %p",
    async (header) => {
      const busy = await startStub(
        (_, response) =>
          void response.writeHead(429, header === undefined ? {} : { "Retry-After": header }).end(),
      );
      expect(await take(busy.url)).toEqual({ kind: "transient", code: "http-429" });
      expect(busy.seen).toHaveLength(1);
      await busy.stop();
    },
  );

  test("is not begun without time", async () => {
    const idle = await startStub(answering(200, "{}"));
    expect(await take(idle.url, 50)).toEqual({ kind: "transient", code: "no-time" });
    expect(idle.seen).toEqual([]);
    await idle.stop();
  });
});

describe.each(["ask-a-person", "send-again"] as const)("a refused connection, with '%s'", (whenUnclear) => {
  test("is tried once more, and who listens by then gets it once", async () => {
    const gone = await startStub(answering(200, "{}"));
    await gone.stop();
    const desk = aderesoDesk({
      ...{ url: `${gone.url}/ivr`, token: "t", whenUnclear },
      reportRefusal: () => undefined,
    });
    // Before the second try the desk looks at its time, for the third time: then somebody begins to listen.
    let asked = 0;
    let back: Promise<Stub> | undefined;
    const left = () => {
      if (++asked === 3) back = startStub(answering(201, "{}"), Number(new URL(gone.url).port));
      return 6_000;
    };
    expect(await desk.take(deflectionOf("call:CA1"), { left })).toEqual({ kind: "accepted" });
    const stub = await back;
    expect(stub?.seen).toHaveLength(1);
    await stub?.stop();
  });
});
