import { lineTypeOf } from "../../src/adapters/twilio/line-type";
import { answering } from "../support/stub-server";
import { json, type RecordedTwilio, requestFaults, startTwilio } from "./recorded-twilio";

const NUMBER = "+12018904826";

let twilio: RecordedTwilio;

beforeAll(async () => {
  twilio = await startTwilio(json(200, {}));
});

beforeEach(() => {
  twilio.stub.seen.length = 0;
});

afterAll(() => twilio.stub.stop());

/** What Twilio says of a number's line. */
function ask(lineTypeIntelligence: unknown) {
  twilio.stub.behave(json(200, { phone_number: NUMBER, line_type_intelligence: lineTypeIntelligence }));
  return lineTypeOf(twilio.client, NUMBER);
}

describe("what kind of line a number is", () => {
  test("is asked of Lookup, once, and of nothing else that costs", async () => {
    expect(await ask({ type: "landline", error_code: null })).toBe("landline");
    expect(twilio.stub.seen.map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)).toEqual([
      `GET /v2/PhoneNumbers/${NUMBER}?Fields=line_type_intelligence`,
    ]);
    expect(requestFaults(twilio)).toEqual([]);
  });

  test.each(["mobile", "landline", "fixedVoip", "nonFixedVoip", "tollFree", "personal"])(
    "is told as Twilio calls it: %s",
    async (type) => {
      expect(await ask({ type, carrier_name: "T-Mobile USA, Inc.", error_code: null })).toBe(type);
    },
  );

  test.each([[null], [{}], [{ type: null, error_code: 60600 }], [{ type: 7 }], [[]], ["mobile"]])(
    "is unknown where Twilio does not know: %j",
    async (answer) => {
      expect(await ask(answer)).toBe("unknown");
    },
  );

  test.each([
    ["refuses", json(404, { code: 20404, message: "no" })],
    ["is busy", json(429, { code: 20429, message: "slow down" })],
    ["is broken", answering(502, "<html>", "text/html")],
  ])("is a fault, not a kind, when Twilio %s", async (_, behaviour) => {
    twilio.stub.behave(behaviour);
    await expect(lineTypeOf(twilio.client, NUMBER)).rejects.toThrow();
  });
});
