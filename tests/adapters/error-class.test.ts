import { answerOfError } from "../../src/adapters/twilio/error-class";

/** facts/whatsapp.md, "Error codes": the class of each, as an answer of the desk. */
const RECIPIENT = [21211, 21610, 63003, 63005, 63014, 63024, 63032, 63033, 63049];
const TRANSIENT = [20429, 63009, 63010, 63012, 63018, 63019];
const OURS = [
  20003, 21408, 21654, 21655, 21656, 63001, 63007, 63013, 63015, 63016, 63021, 63026, 63027, 63028, 63040,
  63041, 63042, 63051, 11200, 12100,
];

describe("an error of Twilio's when a message is created", () => {
  test.each(RECIPIENT)("%d: this number cannot be reached", (code) => {
    expect(answerOfError(400, code)).toEqual({ kind: "refused", blame: "recipient", code: String(code) });
  });

  test.each(OURS)("%d: our side is at fault, and no retry helps", (code) => {
    expect(answerOfError(400, code)).toEqual({ kind: "refused", blame: "us", code: String(code) });
  });

  test.each(TRANSIENT)("%d: not processed, and may work later", (code) => {
    expect(answerOfError(400, code)).toEqual({ kind: "transient", code: String(code) });
  });

  test("with status 429 was not processed, whatever its code", () => {
    expect(answerOfError(429, 20429)).toEqual({ kind: "transient", code: "20429" });
    expect(answerOfError(429, undefined)).toEqual({ kind: "transient", code: "http-429" });
  });

  test.each([500, 502, 503, 504])("with status %d may have been processed, whatever its code", (status) => {
    expect(answerOfError(status, undefined)).toEqual({ kind: "unclear", code: `http-${status}` });
    expect(answerOfError(status, 63024)).toEqual({ kind: "unclear", code: "63024" });
  });

  test("without an answer may have been processed", () => {
    expect(answerOfError(undefined, undefined)).toEqual({ kind: "unclear", code: "http-none" });
  });

  test.each([
    [400, 99999, "99999"],
    [404, undefined, "http-404"],
    [400, Number("constructor"), "NaN"],
  ])("that is not known (%d, %d) is for good, and ours: codes come without notice", (status, code, named) => {
    expect(answerOfError(status, code)).toEqual({ kind: "refused", blame: "us", code: named });
  });
});
