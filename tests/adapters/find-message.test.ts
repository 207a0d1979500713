import { builtinDesk } from "../../src/adapters/twilio/builtin-desk";
import { deadlineIn } from "../../src/time/deadline";
import { deflectionOf } from "../deflection/fakes";
import { ACCOUNT, json, type RecordedTwilio, requestFaults, startTwilio } from "./recorded-twilio";

const MESSAGE = {
  sid: `MM${"0".repeat(31)}1`,
  status: "queued",
  date_created: "Sun, 22 Nov 2026 10:00:00 +0000",
};

const DEFLECTION = deflectionOf("call:CA1");

let twilio: RecordedTwilio;

beforeAll(async () => {
  twilio = await startTwilio(json(200, {}));
});

beforeEach(() => {
  twilio.stub.seen.length = 0;
});

afterAll(() => twilio.stub.stop());

const desk = () => builtinDesk(twilio.client, { templates: {}, publicUrl: "https://deriva.example.com" });

describe("when a message may have been sent before", () => {
  const at = (sid: string, time: string) => ({
    ...MESSAGE,
    sid,
    date_created: `Sun, 22 Nov 2026 ${time} +0000`,
  });

  test("what was accepted for this contact since then is found, oldest first", async () => {
    const messages = [at("MM3", "10:00:07"), at("MM2", "10:00:02"), at("MM1", "09:59:00")];
    twilio.stub.behave(json(200, { messages, page: 0, page_size: 50, next_page_uri: null }));
    const found = await desk().find?.(
      DEFLECTION,
      new Date("2026-11-22T10:00:03Z"),
      deadlineIn(2_000, Date.now),
    );
    expect(found).toEqual(["MM2", "MM3"]);
    const query = new URL(twilio.stub.seen[0]?.path ?? "", twilio.stub.url).searchParams;
    expect(query.get("To")).toBe("whatsapp:+56976591991");
    expect(query.get("From")).toBe("whatsapp:+56976591992");
    expect(requestFaults(twilio)).toEqual([]);
  });

  test("and Twilio cannot be asked, that is a fault and not 'nothing'", async () => {
    twilio.stub.behave(json(500, {}));
    await expect(desk().find?.(DEFLECTION, new Date(), deadlineIn(2_000, Date.now))).rejects.toThrow();
    twilio.stub.behave(() => {});
    await expect(desk().find?.(DEFLECTION, new Date(), deadlineIn(50, Date.now))).rejects.toMatchObject({
      name: "TimedOut",
    });
  });
});

test("a Twilio in another place may lie under a path, with or without a slash at its end", async () => {
  const under = await startTwilio(json(201, MESSAGE), "/twilio/");
  await under.client.messages.create({ from: "whatsapp:+1", to: "whatsapp:+2", body: "a" });
  expect(under.stub.seen[0]?.path).toBe(`/twilio/2010-04-01/Accounts/${ACCOUNT}/Messages.json`);
  await under.stub.stop();
});
