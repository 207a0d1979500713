import fc from "fast-check";
import { parseVoiceEvent } from "../../src/edge/parse-voice-event";
import { waitBetween } from "../../src/ivr/wait";

const FIRST = { round: 1, whatsapp: "untried" };

/** What Twilio posts for an inbound call. */
const CALL = {
  AccountSid: "AC00000000000000000000000000000001",
  ApiVersion: "2010-04-01",
  CallSid: "CA00000000000000000000000000000001",
  CallStatus: "ringing",
  Called: "+56228409179",
  Caller: "+56976591991",
  Direction: "inbound",
  From: "+56976591991",
  FromCity: "SANTIAGO",
  FromCountry: "CL",
  FromZip: "",
  To: "+56228409179",
  StirVerstat: "TN-Validation-Passed-A",
};

describe("a call as Twilio tells it", () => {
  test("is read", () => {
    expect(parseVoiceEvent(CALL)).toEqual({
      callSid: "CA00000000000000000000000000000001",
      from: "+56976591991",
      to: "+56228409179",
      country: "CL",
      city: "SANTIAGO",
      stirVerstat: "TN-Validation-Passed-A",
      state: FIRST,
    });
  });

  test("of which From and To are missing is read from Caller and Called", () => {
    const event = parseVoiceEvent({ Caller: "+56976591991", Called: "+56228409179", CallerCountry: "CL" });
    expect(event).toEqual({ from: "+56976591991", to: "+56228409179", country: "CL", state: FIRST });
  });

  test("of which nothing is told is a call all the same", () => {
    expect(parseVoiceEvent({})).toEqual({ state: FIRST });
    expect(parseVoiceEvent({ CallSid: " " })).toEqual({ state: FIRST });
  });

  test.each([
    ["1", "1"],
    [" 1 ", "1"],
    ["", ""],
    ["#", "#"],
    [["2", "1"], "2"],
    [3, "3"],
  ])("in which %j was pressed", (Digits, digits) => {
    expect(parseVoiceEvent({ Digits }).digits).toBe(digits);
  });

  test("whose address carries where it is in the menu", () => {
    const event = parseVoiceEvent({ ...CALL, round: "2", wait: "300-600", whatsapp: "failed" });
    expect(event.state).toEqual({ round: 2, announced: waitBetween(300, 600), whatsapp: "failed" });
  });

  test("whose address carries what was offered, and a number that was typed", () => {
    const typed = { offer: "typed", try: "2", number: "56976591990", whatsapp: "refused" };
    expect(parseVoiceEvent({ ...CALL, ...typed }).state).toEqual({
      ...{ round: 1, whatsapp: "refused", offer: "typed", attempt: 2, number: "+56976591990" },
    });
  });

  test("whose address carries a doubled parameter is read by the first", () => {
    const doubled = { try: ["2", "3"], number: ["56976591990", "56976591991"], offer: ["again", "own"] };
    expect(parseVoiceEvent({ ...CALL, ...doubled }).state).toEqual({
      ...{ round: 1, whatsapp: "untried", offer: "again", attempt: 2, number: "+56976591990" },
    });
  });

  test.each([
    [{ offer: "everything" }],
    [{ try: "0" }],
    [{ try: "-1" }],
    [{ try: "9".repeat(1_000) }],
    [{ try: {} }],
    [{ offer: ["everything", "own"] }],
    [{ number: "9".repeat(1_000_000) }],
    [{ number: "123" }],
    [{ number: "+56976591990" }],
    [{ number: { a: 1 } }],
    [{ whatsapp: "toString" }],
    [{ round: "0", wait: "soon" }],
  ])("whose address carries what we never write (%j) begins anew", (query) => {
    expect(parseVoiceEvent({ ...CALL, ...query }).state).toEqual(FIRST);
  });

  test("that we dialled on, and that ended so", () => {
    expect(parseVoiceEvent({ DialCallStatus: "no-answer" }).dialStatus).toBe("no-answer");
  });

  test("whose DialCallStatus is empty did not come from a dialled call", () => {
    expect(parseVoiceEvent({ DialCallStatus: "", Digits: "1" })).not.toHaveProperty("dialStatus");
  });
});

describe("a call as nobody should tell it", () => {
  test("with a field called request, prototype keys and unknown ones, is read as far as it goes", () => {
    const event = JSON.parse(
      '{"request":"x","__proto__":{"From":"+1"},"constructor":"x","New2027":"y","To":"+56228409179"}',
    );
    expect(parseVoiceEvent(event)).toEqual({ to: "+56228409179", state: FIRST });
  });

  test("with 1 MB in every field is cut to what Twilio could mean", () => {
    const megabyte = "9".repeat(1_000_000);
    const event = parseVoiceEvent(Object.fromEntries(Object.keys(CALL).map((name) => [name, megabyte])));
    expect(event.callSid).toHaveLength(64);
    expect(JSON.stringify(event).length).toBeLessThan(2_000);
  });

  test("with anything in any field never throws, and what is read are texts", () => {
    const names = [
      ...Object.keys(CALL),
      "Digits",
      "DialCallStatus",
      "round",
      "wait",
      "whatsapp",
      "offer",
      "try",
      "number",
      "request",
    ];
    const events = fc.dictionary(
      fc.constantFrom(...names),
      fc.oneof(fc.anything(), fc.string({ unit: "binary" })),
    );
    fc.assert(
      fc.property(events, (event) => {
        const { state, ...texts } = parseVoiceEvent(event);
        for (const text of Object.values(texts)) expect(typeof text).toBe("string");
        expect(state.round).toBeGreaterThanOrEqual(1);
        expect(state.number ?? "+56976591990").toMatch(/^\+\d{7,15}$/);
        expect(state.attempt ?? 1).toBeGreaterThanOrEqual(1);
        expect(JSON.stringify(texts)).not.toContain("\\u0000");
      }),
    );
  });
});
