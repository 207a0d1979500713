import fc from "fast-check";
import { answerOfError, answerOfReport, blamesTemplate } from "../../src/adapters/twilio/error-class";

/** facts/whatsapp.md, "Error codes": the class of each, as an answer of the desk. */
const NOT_ON_WHATSAPP = [21211, 63003, 63005, 63024];
const BLOCKED = [63014, 63033];
const OPTED_OUT = [21610];
const WITHHELD = [63032, 63049];
const TRANSIENT = [20429, 63009, 63010, 63012, 63018, 63019];
const SENDER = [20003, 63001, 63007, 63051];
const TEMPLATE = [63027, 63040, 63041, 63042];
const OURS = [21408, 21654, 21655, 21656, 63013, 63015, 63016, 63021, 63026, 63028, 63038, 11200, 12100];

/** A code means the same in the answer to a send and in a report of its delivery. */
const answersTo = (code: number) => [answerOfError(400, code), answerOfReport(String(code))];

const both = (answer: object) => [answer, answer];

describe("an error of Twilio's, when a message is created or reported", () => {
  test.each([
    ...NOT_ON_WHATSAPP.map((code) => [code, "not-on-whatsapp"] as const),
    ...BLOCKED.map((code) => [code, "blocked"] as const),
    ...OPTED_OUT.map((code) => [code, "opted-out"] as const),
  ])("%d: this number cannot be reached, and is marked '%s'", (code, mark) => {
    expect(answersTo(code)).toEqual(both({ kind: "refused", blame: "recipient", code: String(code), mark }));
  });

  test.each(WITHHELD)("%d: this message is withheld, which says nothing of the number", (code) => {
    expect(answersTo(code)).toEqual(both({ kind: "refused", blame: "recipient", code: String(code) }));
  });

  test.each(SENDER)("%d: our account or sender is broken, and whatever it sends would fail alike", (code) => {
    expect(answersTo(code)).toEqual(
      both({ kind: "refused", blame: "us", code: String(code), stops: "sender" }),
    );
  });

  test.each(OURS)("%d: our side is at fault, and no retry helps", (code) => {
    expect(answersTo(code)).toEqual(both({ kind: "refused", blame: "us", code: String(code) }));
  });

  test.each(TEMPLATE)("%d: the template is refused, as a report has to say that knows none", (code) => {
    const refused = { kind: "refused", blame: "us", code: String(code) } as const;
    expect(answerOfError(400, code)).toEqual(refused);
    expect(answerOfReport(String(code))).toEqual({ ...refused, template: "refused" });
  });

  test.each(TRANSIENT)("%d: not processed, and may work later", (code) => {
    expect(answersTo(code)).toEqual(both({ kind: "transient", code: String(code) }));
  });

  test("blames the template, for which there may be a spare, or does not", () => {
    const codes = [
      ...NOT_ON_WHATSAPP,
      ...BLOCKED,
      ...OPTED_OUT,
      ...WITHHELD,
      ...TRANSIENT,
      ...SENDER,
      ...OURS,
    ];
    expect(TEMPLATE.filter((code) => blamesTemplate(String(code)))).toEqual(TEMPLATE);
    expect(codes.filter((code) => blamesTemplate(String(code)))).toEqual([]);
    expect(["", "http-400", "constructor", "timeout"].filter(blamesTemplate)).toEqual([]);
  });
});

describe("an error when a message is created", () => {
  test("with status 429 was not processed, whatever its code", () => {
    expect(answerOfError(429, 20429)).toEqual({ kind: "transient", code: "20429" });
    expect(answerOfError(429, 63024)).toEqual({ kind: "transient", code: "63024" });
    expect(answerOfError(429, undefined)).toEqual({ kind: "transient", code: "http-429" });
  });

  test("with status 401 is of our credentials, also without a code", () => {
    const refused = { kind: "refused", blame: "us", stops: "sender" };
    expect(answerOfError(401, 20003)).toEqual({ ...refused, code: "20003" });
    expect(answerOfError(401, undefined)).toEqual({ ...refused, code: "http-401" });
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

  test("is never accepted, and stops a sender only for its own codes", () => {
    const status = fc.option(fc.integer({ min: 0, max: 599 }), { nil: undefined });
    const code = fc.option(fc.integer({ min: 0, max: 99_999 }), { nil: undefined });
    fc.assert(
      fc.property(status, code, (given, named) => {
        const answer = answerOfError(given, named);
        expect(answer.kind).not.toBe("accepted");
        if (answer.kind !== "refused" || answer.stops === undefined) return;
        expect(given === 401 || SENDER.includes(named ?? 0)).toBe(true);
      }),
    );
  });
});

describe("a report of a failure", () => {
  test.each([
    [undefined, "unknown"],
    ["", ""],
    ["99999", "99999"],
    ["constructor", "constructor"],
    ["63024x", "63024x"],
  ])("with the code %j, which nobody knows, is for good and marks nobody", (code, named) => {
    expect(answerOfReport(code)).toEqual({ kind: "refused", blame: "us", code: named });
  });
});
