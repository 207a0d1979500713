import shipped from "../../deriva.config";
import { checkConfig } from "../../src/config/check-config";
import { DEFAULT_LIMITS } from "../../src/deflection/limits";
import { CHAT_PHRASES } from "../../src/routing/phrases/dictionary";
import { faultsAfter, faultsOf, wholeConfig } from "./whole-config";

describe("the config that is shipped", () => {
  test("holds together", () => {
    expect(faultsOf(shipped)).toEqual([]);
  });
});

describe("what an admin leaves out", () => {
  const small = () => ({
    lines: [{ number: "+56228409179", language: "pt", company: "Loja" }],
    senders: [{ number: "+56976591992" }, { number: "+56976591993", template: "other" }],
    templates: {
      first: { contentSid: "HX00000000000000000000000000000001" },
      other: { contentSid: "HX00000000000000000000000000000002" },
    },
  });

  test("is filled in", () => {
    expect(checkConfig(small())).toEqual({
      lines: [
        {
          number: "+56228409179",
          language: "pt",
          voice: "Polly.Camila-Neural",
          company: "Loja",
          wait: { source: "none" },
          menu: { 1: "whatsapp" },
          rounds: 3,
          afterwards: "goodbye",
          sender: "+56976591992",
          template: "first",
          metadata: { user: {}, ticket: {} },
          phrases: {},
          memory: 86_400_000,
          enterNumber: true,
          fallback: { kind: "callback" },
          abandoned: "ticket",
          timeZone: "America/Santiago",
          quietHours: { from: 1_320, to: 480 },
        },
      ],
      senders: [
        { number: "+56976591992", template: "first" },
        { number: "+56976591993", template: "other" },
      ],
      teams: [],
      templates: {
        first: { contentSid: "HX00000000000000000000000000000001", variables: {}, validityMinutes: 30 },
        other: { contentSid: "HX00000000000000000000000000000002", variables: {}, validityMinutes: 30 },
      },
      limits: DEFAULT_LIMITS,
      whenUnclear: "ask",
      chats: ["+56976591992", "+56976591993"].map((sender, index) => ({
        ...{ sender, company: "Loja", language: "pt", team: 0, buttons: true, failures: 3 },
        ...{ automaticLimit: 1_800_000, reopenWithin: 259_200_000, phrases: CHAT_PHRASES },
        reopenTemplate: index === 0 ? "first" : "other",
        languageWords: { es: [], pt: [], en: [] },
      })),
      escalation: {
        phrases: { asked: [], frustration: [], sensitive: [], "out-of-scope": [] },
        ...{ off: [], teams: {}, vip: [] },
      },
      aftercare: { rating: false, park: 604_800_000 },
      channels: [],
    });
  });

  test("follows from what is said: the sender's template is the line's, unless the line has its own", () => {
    const [line] = small().lines;
    const lines = [
      { ...line, sender: "+56976591993" },
      { ...line, number: "+56228409180", sender: "+56976591993", template: "first" },
    ];
    const config = checkConfig({ ...small(), lines });
    expect(config.lines.map(({ template }) => template)).toEqual(["other", "first"]);
  });
});

describe("what an admin may write", () => {
  test.each([
    [10, { fromMinutes: 10, toMinutes: 10 }],
    [0, { fromMinutes: 0, toMinutes: 0 }],
    [2.5, { fromMinutes: 2.5, toMinutes: 2.5 }],
    [[5, 10], { fromMinutes: 5, toMinutes: 10 }],
  ])("a fixed wait of %j minutes", (minutes, wait) => {
    const { config, line } = wholeConfig();
    line.wait = { source: "fixed", minutes };
    expect(checkConfig(config).lines[0].wait).toEqual({ source: "fixed", ...wait });
  });

  test.each([
    { source: "http", url: "http://localhost:8080/wait", path: "queues[0].wait", unit: "minutes" },
    { source: "http", url: "https://a.example", path: "w", unit: "seconds", headers: { "X-Key": "abc" } },
    { source: "twilio-queue", queueSid: "QU0123456789abcdef0123456789abcdef" },
  ])("a wait from $source", (wait) => {
    const { config, line } = wholeConfig();
    line.wait = wait;
    expect(checkConfig(config).lines[0].wait).toMatchObject(wait);
  });

  test("a number with spaces, which is read as the number it is, everywhere", () => {
    const { config, line } = wholeConfig();
    line.number = "+56 2 2840 9179";
    line.sender = "+56 9 7659 1992";
    line.afterwards = { dial: "+56 2 2345 6789" };
    expect(faultsOf(config)).toEqual([]);
    expect(checkConfig(config).lines[0]).toMatchObject({
      number: "+56228409179",
      sender: "+56976591992",
      afterwards: { dial: "+56223456789" },
    });
  });

  test("nothing, where a setting is optional", () => {
    expect(
      faultsAfter(({ line, template }) => {
        Object.assign(line, { voice: undefined, sender: undefined, template: undefined, team: undefined });
        Object.assign(line, { wait: undefined, menu: undefined, rounds: undefined, afterwards: undefined });
        Object.assign(line, { memoryHours: undefined, enterNumber: undefined, fallback: undefined });
        Object.assign(line, { abandoned: undefined, quietHours: undefined });
        template.variables = undefined;
      }),
    ).toEqual([]);
  });

  test("phrases of their own", () => {
    expect(
      faultsAfter(({ line }) => Object.assign(line, { phrases: { greeting: "Hola, {company}." } })),
    ).toEqual([]);
  });
});
