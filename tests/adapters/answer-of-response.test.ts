import fc from "fast-check";
import { answerOfResponse } from "../../src/adapters/adereso/answer-of-response";

/** What an answer means, and what was reported of a refusal. */
function meaning(status: number, body: string) {
  const reported: [number, string][] = [];
  const answer = answerOfResponse(status, body, (code, message) => void reported.push([code, message]));
  return { answer, reported };
}

const ACCEPTED = { kind: "accepted" };

describe("an answer of 2xx is accepted", () => {
  test.each([
    [200, '{"id":"abc","status":"queued"}'],
    [201, '{"id":1}'],
    [202, "{}"],
    [204, ""],
    [200, ""],
    [200, "OK"],
    [200, "null"],
    [200, '{"error":null,"errors":[]}'],
    [200, '{"error":false}'],
    [200, '{"error":""}'],
    [200, '{"errors":{}}'],
    [200, '{"success":true,"message":"sent"}'],
    [200, '{"ok":true,"status":"success"}'],
    [200, '{"status":"failed_over_to_sms"}'],
    [200, '{"status":200}'],
    [200, '{"code":1000,"message":"done"}'],
  ])("%d %s", (status, body) => {
    expect(meaning(status, body)).toEqual({ answer: ACCEPTED, reported: [] });
  });
});

describe("an answer of 2xx that contradicts itself is refused, in the service's own words", () => {
  test.each([
    ['{"error":"template not found"}', "template not found"],
    ['{"error":{"code":7,"message":"no"}}', '{"code":7,"message":"no"}'],
    ['{"errors":["a","b"]}', '["a","b"]'],
    ['{"errors":{"recipient_phone":["invalid"]}}', '{"recipient_phone":["invalid"]}'],
    ['{"success":false,"message":"no credit"}', "no credit"],
    ['{"ok":false,"detail":"no credit"}', "no credit"],
    ['{"status":"error","message":"no"}', "no"],
    ['{"status":"ERROR"}', '{"status":"ERROR"}'],
    ['{"status":"failed"}', '{"status":"failed"}'],
    ['{"status":"rejected"}', '{"status":"rejected"}'],
    // JSend's word for a request that was refused: https://github.com/omniti-labs/jsend
    ['{"status":"fail","data":{"recipient_phone":"invalid"}}', expect.stringContaining("recipient_phone")],
    ['{"status":400,"message":"invalid phone"}', "invalid phone"],
    ['{"statusCode":500,"message":"oops"}', "oops"],
  ])("%s", (body, message) => {
    const { answer, reported } = meaning(200, body);
    expect(answer).toEqual({ kind: "refused", blame: "us", code: "http-200-error" });
    expect(reported).toEqual([[200, message]]);
  });
});

describe("a page of HTML with 2xx", () => {
  test.each(["<!DOCTYPE html><html></html>", "\n  <html>", "\ufeff<?xml version='1.0'?><html/>"])(
    "was not written by the service, and nobody knows who took the request: %j",
    (body) => {
      expect(meaning(200, body).answer).toMatchObject({ kind: "unclear" });
    },
  );
});

describe("an answer of 4xx is for good, and told in the service's own words", () => {
  test.each([
    [400, '{"message":"recipient_phone is not valid"}', "recipient", "recipient_phone is not valid"],
    [422, '{"errors":{"recipient_phone":["invalid"]}}', "recipient", '{"recipient_phone":["invalid"]}'],
    [401, '{"detail":"bad key"}', "us", "bad key"],
    [403, "Forbidden", "us", "Forbidden"],
    [404, "<html>not here</html>", "us", "<html>not here</html>"],
    [409, "", "us", ""],
  ])("%d %s", (status, body, blame, message) => {
    const { answer, reported } = meaning(status, body);
    const stops = status === 401 || status === 403 ? { stops: "sender" } : {};
    expect(answer).toEqual({ kind: "refused", blame, code: `http-${status}`, ...stops });
    expect(reported).toEqual([[status, message]]);
  });

  test("but 429 was not processed, and may work later", () => {
    expect(meaning(429, "").answer).toEqual({ kind: "transient", code: "http-429" });
  });

  test.each([301, 302, 307])(
    "a redirect of a POST (%d) is a wrong address, which is ours to mend",
    (status) => {
      expect(meaning(status, "").answer).toMatchObject({ kind: "refused", blame: "us" });
    },
  );
});

test.each([500, 502, 503, 504, 599])("an answer of %d may work later", (status) => {
  expect(meaning(status, "<html>").answer).toEqual({ kind: "transient", code: `http-${status}` });
});

test("whatever is answered, it means something", () => {
  const body = fc.oneof(fc.string({ unit: "binary" }), fc.json());
  fc.assert(
    fc.property(fc.integer({ min: 200, max: 599 }), body, (status, text) => {
      const { answer } = meaning(status, text);
      expect(["accepted", "refused", "transient", "unclear"]).toContain(answer.kind);
      if (status >= 300) expect(answer.kind).not.toBe("accepted");
    }),
  );
});
