import fc from "fast-check";
import type { LineConfig } from "../../src/config/define-config";
import type { Template } from "../../src/deflection/template";
import { parseVoiceEvent } from "../../src/edge/parse-voice-event";
import type { WhatsappChoice } from "../../src/ivr/answer-outcome";
import { describeDeflection } from "../../src/ivr/describe-deflection";
import { numberOf } from "./example-numbers";
import { CALLER, lineWith, NUMBER } from "./lines";

const TWILIO = {
  CallSid: "CA00000000000000000000000000000001",
  From: CALLER,
  To: NUMBER,
  FromCountry: "CL",
  FromCity: "SANTIAGO",
  StirVerstat: "TN-Validation-Passed-A",
  round: "2",
  wait: "300-600",
};

const TEMPLATE: Template = {
  contentSid: "HX00000000000000000000000000000001",
  variables: { 1: "{company}", 2: "{wait}", line: "Nos llamaste al {line}" },
  validityMinutes: 30,
};

const LINE = {
  team: 1234,
  metadata: { user: { segmento: "norte" }, ticket: { area: "soporte", urgente: true } },
} as const;

function described(
  event: Readonly<Record<string, string>> = TWILIO,
  line: Partial<LineConfig> = LINE,
  template: Template = TEMPLATE,
  more: Partial<Pick<WhatsappChoice, "recipient" | "origin" | "caller">> = {},
) {
  const { CallSid = "", ...others } = event;
  const recipient = numberOf(CALLER);
  const call = { ...parseVoiceEvent(others), callSid: CallSid };
  return describeDeflection(
    { line: lineWith(line), call, recipient, origin: "caller", offer: "¿Acepta? Presione 1.", ...more },
    template,
  );
}

describe("a deflection tells the desk", () => {
  test("who writes to whom, for which call, and by which words the caller agreed", () => {
    expect(described()).toMatchObject({
      claim: "call:CA00000000000000000000000000000001",
      origin: "caller",
      sender: "+56976591992",
      recipient: CALLER,
      language: "es",
      template: "ivr_deflect",
      team: 1234,
      call: { sid: "CA00000000000000000000000000000001", line: NUMBER },
      consent: { wording: "¿Acepta? Presione 1." },
    });
  });

  test("the call's context beside the line's own metadata", () => {
    expect(described().metadata).toEqual({
      user: { segmento: "norte" },
      ticket: {
        area: "soporte",
        urgente: true,
        call_sid: "CA00000000000000000000000000000001",
        line: NUMBER,
        wait_announced: "entre 5 y 10 minutos",
        wait_announced_seconds: "300-600",
        language: "es",
        caller_country: "CL",
        caller_city: "SANTIAGO",
        stir_verstat: "TN-Validation-Passed-A",
      },
    });
  });

  test("nothing of what Twilio did not tell, and no team where the line has none", () => {
    const request = described({ CallSid: "CA1", From: CALLER, FromCity: "" }, {});
    expect(request.metadata).toEqual({ user: {}, ticket: { call_sid: "CA1", line: NUMBER, language: "es" } });
    expect(request).not.toHaveProperty("team");
  });

  test("that no figure was announced, where none was", () => {
    expect(described({ ...TWILIO, wait: "unknown" }).metadata.ticket).toMatchObject({
      wait_announced: "unknown",
    });
  });
});

describe("a deflection to a number that was typed tells the desk", () => {
  const OTHER = numberOf("+56976591990");
  const typed = { recipient: OTHER, origin: "typed", caller: numberOf(CALLER) } as const;

  test("that it was typed, and who called: it may have been typed wrong", () => {
    const request = described(TWILIO, LINE, TEMPLATE, typed);
    expect(request).toMatchObject({ origin: "typed", caller: CALLER, recipient: OTHER });
    expect(request.metadata.ticket).toMatchObject({
      ...{ number_typed: true, called_from: CALLER, caller_country: "CL", area: "soporte" },
    });
  });

  test("nothing of who called, where they cannot be reached", () => {
    const hidden = described(TWILIO, LINE, TEMPLATE, { recipient: OTHER, origin: "typed" });
    expect(hidden).not.toHaveProperty("caller");
    expect(hidden.metadata.ticket).toMatchObject({ number_typed: true });
    expect(hidden.metadata.ticket).not.toHaveProperty("called_from");
    // Twilio tells the place of the number that stands for hiding.
    expect(hidden.metadata.ticket).not.toHaveProperty("caller_country");
    expect(hidden.metadata.ticket).not.toHaveProperty("caller_city");
  });

  test("under a claim of its own: a call whose own number was refused may try another", () => {
    const other = { ...typed, recipient: numberOf("+56976591989") };
    const claims = [
      described(),
      described(TWILIO, LINE, TEMPLATE, typed),
      described(TWILIO, LINE, TEMPLATE, other),
    ].map(({ claim }) => claim);
    expect(claims).toEqual([
      "call:CA00000000000000000000000000000001",
      "call:CA00000000000000000000000000000001:+56976591990",
      "call:CA00000000000000000000000000000001:+56976591989",
    ]);
  });
});

describe("a deflection to a caller whose number may be forged", () => {
  const forged = { origin: "typed", caller: numberOf(CALLER) } as const;

  test("is trusted no more than a typed one, under the call's claim, and tells of no typing", () => {
    const request = described(TWILIO, LINE, TEMPLATE, forged);
    expect(request).toMatchObject({ ...forged, claim: "call:CA00000000000000000000000000000001" });
    expect(request.metadata.ticket).not.toHaveProperty("number_typed");
    expect(request.metadata.ticket).not.toHaveProperty("called_from");
  });
});

test("who calls from their own number is in no metadata: the contact has it", () => {
  expect(JSON.stringify(described().metadata)).not.toContain(CALLER.slice(1));
});

describe("the template's variables", () => {
  test("are filled with company, line and wait, in the line's language", () => {
    const english = described(TWILIO, { ...LINE, language: "en", company: "South Store" });
    expect(english.variables).toEqual({
      1: "South Store",
      2: "between 5 and 10 minutes",
      line: `Nos llamaste al ${NUMBER}`,
    });
  });

  // The contact reads these on WhatsApp: no English word in a Spanish or Portuguese message.
  test.each(["es", "pt"] as const)("never say 'unknown' to a contact who speaks %s", (language) => {
    const { variables } = described({ ...TWILIO, wait: "unknown" }, { ...LINE, language });
    expect(Object.values(variables).join(" ")).not.toContain("unknown");
    expect(variables[2]).not.toBe("");
  });

  test("are none where the template takes none", () => {
    expect(described(TWILIO, LINE, { ...TEMPLATE, variables: {} }).variables).toEqual({});
  });

  test("are cleaned, whatever the admin wrote", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { variables } = described(TWILIO, LINE, { ...TEMPLATE, variables: { 1: text } });
        expect(variables[1]).toMatch(/^(?!\s)[^\p{Cc}]{1,200}$/u);
      }),
    );
  });

  test("say a company's name with braces and dollars as it is", () => {
    const { variables } = described(TWILIO, { company: "{wait} $& $1" });
    expect(variables[1]).toBe("{wait} $& $1");
  });
});
