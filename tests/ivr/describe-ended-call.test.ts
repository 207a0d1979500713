import type { LineConfig } from "../../src/config/define-config";
import { identifyCaller } from "../../src/contact/caller";
import type { Template } from "../../src/deflection/template";
import { describeAbandoned, describeEndedCall, type EndedCallEvent } from "../../src/ivr/describe-ended-call";
import { numberOf } from "./example-numbers";
import { CALLER, lineWith, NUMBER } from "./lines";

const ENDED: EndedCallEvent = {
  callSid: "CA00000000000000000000000000000001",
  from: CALLER,
  to: NUMBER,
  country: "CL",
  seconds: 31,
};

const LINE = {
  team: 1234,
  memoryHours: 3,
  metadata: { user: { segmento: "norte" }, ticket: { area: "soporte", urgente: true } },
} satisfies Partial<LineConfig>;

const TEMPLATE: Template = {
  contentSid: "HX00000000000000000000000000000001",
  variables: { 1: "{company}", 2: "{wait}", line: "Nos llamaste al {line}" },
  validityMinutes: 30,
};

const described = (more: Partial<EndedCallEvent> = {}, line: Partial<LineConfig> = LINE) => {
  const event = { ...ENDED, ...more };
  return describeEndedCall(event, lineWith(line), identifyCaller(event.from));
};

describe("a call that is over tells who keeps calls", () => {
  test("whose it was, on which line, how long it took, and what a human will want to know", () => {
    expect(described()).toEqual({
      sid: "CA00000000000000000000000000000001",
      line: NUMBER,
      from: CALLER,
      language: "es",
      team: 1234,
      memory: 3 * 3_600_000,
      seconds: 31,
      metadata: {
        user: { segmento: "norte" },
        ticket: {
          ...{ area: "soporte", urgente: true },
          ...{ call_sid: "CA00000000000000000000000000000001", line: NUMBER, language: "es" },
          ...{ abandoned_after_seconds: 31, caller_country: "CL" },
        },
      },
    });
  });

  test("no team where the line has none, and no country where Twilio told none", () => {
    const { country: _, ...event } = ENDED;
    const call = describeEndedCall(event, lineWith(), identifyCaller(CALLER));
    expect(call).not.toHaveProperty("team");
    expect(call.metadata.ticket).not.toHaveProperty("caller_country");
  });

  test("a fixed line, which has no WhatsApp but can be called back", () => {
    expect(described({ from: "+56228409170" }).from).toBe("+56228409170");
  });

  test.each(["anonymous", "+266696687", "", "sip:ana@example.com", "client:ana", "+5697"])(
    "nobody to call back, where that is %j",
    (from) => {
      expect(described({ from })).not.toHaveProperty("from");
    },
  );
});

describe("a message to who hung up", () => {
  const abandoned = (template = TEMPLATE, line: Partial<LineConfig> = LINE) =>
    describeAbandoned(ENDED, lineWith(line), numberOf(CALLER), template);

  test("tells who writes to whom about which call, under a claim of its own", () => {
    expect(abandoned()).toMatchObject({
      claim: "abandoned:CA00000000000000000000000000000001",
      origin: "abandoned",
      sender: "+56976591992",
      recipient: CALLER,
      language: "es",
      template: "ivr_deflect",
      team: 1234,
      call: { sid: "CA00000000000000000000000000000001", line: NUMBER },
      metadata: described().metadata,
    });
  });

  test("claims no consent: nobody agreed to anything in this call", () => {
    expect(abandoned()).not.toHaveProperty("consent");
    expect(abandoned()).not.toHaveProperty("caller");
  });

  test("fills the template without a wait, which nobody was told", () => {
    const { variables } = abandoned();
    expect(variables).toMatchObject({ 1: "Tienda Sur", line: `Nos llamaste al ${NUMBER}` });
    expect(variables[2]).not.toBe("");
    expect(variables[2]).not.toMatch(/unknown|undefined|\d/);
  });

  test("has no team where the line has none", () => {
    expect(abandoned(TEMPLATE, {})).not.toHaveProperty("team");
  });
});
