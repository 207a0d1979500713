import type { Deflection } from "../../src/deflection/deflection";
import { deflectionOf } from "../deflection/fakes";
import { answering } from "../support/stub-server";
import { type AderesoService, breakOff, drip, first, never, startAdereso } from "./adereso-service";

let service: AderesoService;

beforeEach(async () => {
  service = await startAdereso();
});

afterEach(() => service.stop());

describe("what Adereso is sent", () => {
  test("is the body of its documentation, phones without '+', and the key", async () => {
    service.behave(answering(201, '{"id":1}'));
    const deflection: Deflection = {
      ...deflectionOf("call:CA1"),
      team: 1234,
      metadata: { user: { segmento: "norte" }, ticket: { area: "soporte", urgente: true, nivel: 2 } },
    };
    expect(await service.take(deflection)).toEqual({ kind: "accepted" });
    const [request] = service.seen;
    expect(request).toMatchObject({ method: "POST", path: "/ivr" });
    expect(request?.headers).toMatchObject({
      authorization: "Key t0k3n",
      "content-type": "application/json",
    });
    expect(JSON.parse(request?.body ?? "")).toEqual({
      business_phone: "56976591992",
      recipient_phone: "56976591991",
      metadata: { user: { segmento: "norte" }, ticket: { area: "soporte", urgente: true, nivel: 2 } },
      team_id: 1234,
      template_name: "ivr_deflect",
    });
  });

  test("leaves out a team that nobody named", async () => {
    await service.take();
    expect(Object.keys(JSON.parse(service.seen[0]?.body ?? "{}")).sort()).toEqual([
      "business_phone",
      "metadata",
      "recipient_phone",
      "template_name",
    ]);
  });
});

describe("when Adereso fails for a moment, and may be sent what it has already", () => {
  test.each([500, 502, 503])("with %d, it is asked once more", async (status) => {
    service.behave(first(answering(status, ""), answering(200, "{}")));
    expect(await service.take()).toEqual({ kind: "accepted" });
    expect(service.seen).toHaveLength(2);
  });

  test("by breaking the connection, it is asked once more", async () => {
    service.behave(first(breakOff, answering(200, "{}")));
    expect(await service.take()).toEqual({ kind: "accepted" });
  });

  test("and again, it may work later", async () => {
    service.behave(answering(503, ""));
    expect(await service.take()).toEqual({ kind: "transient", code: "http-503" });
    expect(service.seen).toHaveLength(2);
  });

  test("and there is no time left, it is not asked again", async () => {
    service.behave(answering(503, ""));
    expect(await service.take(undefined, 900)).toEqual({ kind: "transient", code: "http-503" });
    expect(service.seen).toHaveLength(1);
  });

  test("by refusing the connection, it may work later", async () => {
    await service.stop();
    expect(await service.take()).toEqual({ kind: "transient", code: "ECONNREFUSED" });
  });

  test.each([
    ["never answers", never],
    ["drips its answer", drip],
  ])("and %s, time is kept", async (_, behaviour) => {
    service.behave(behaviour);
    const started = performance.now();
    expect(await service.take(undefined, 300)).toMatchObject({ kind: "transient" });
    expect(performance.now() - started).toBeLessThan(700);
    expect(service.seen).toHaveLength(1);
  });

  test("and no time is left, it is not asked: an answer that nobody hears would make a second ticket", async () => {
    service.behave(answering(200, "{}"));
    // Many, because a request that is given up at once gets through only now and then.
    const answers = await Promise.all(Array.from({ length: 50 }, () => service.take(undefined, 0)));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(service.seen).toHaveLength(0);
    for (const answer of answers) expect(answer).toMatchObject({ kind: "transient" });
  });
});
