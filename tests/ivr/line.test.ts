import fc from "fast-check";
import { findLine, KEYS } from "../../src/ivr/line";
import { offeredOptions } from "../../src/ivr/menu";
import { defaultVoice, speaks, VOICES, type Voice } from "../../src/ivr/voices";
import { lineWith, NUMBER } from "./lines";

describe("the line of a called number", () => {
  const first = lineWith();
  const second = lineWith({ number: "+551130000001", language: "pt" });

  test.each([
    ["+551130000001", second],
    ["551130000001", second],
    [" 551130000001", second],
    ["sip:+551130000001@deriva.sip.twilio.com", second],
    [NUMBER, first],
  ])("%p is known", (called, line) => {
    expect(findLine([first, second], called)).toEqual({ line, known: true });
  });

  test.each([undefined, "", "+551130000002", "client:deriva", "+5511300000010"])(
    "%p is not, and the first line answers",
    (called) => {
      expect(findLine([first, second], called)).toEqual({ line: first, known: false });
    },
  );

  test("whatever was called, some line answers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (called) => {
        expect([first, second]).toContain(findLine([first, second], called).line);
      }),
    );
  });
});

describe("what a menu offers", () => {
  const line = lineWith({ menu: { "#": "stay", 0: "stay", 9: "whatsapp", 1: "stay", "*": "whatsapp" } });

  test("is in the order of the keypad", () => {
    expect(offeredOptions(line, "own").map(({ key }) => key)).toEqual(["1", "9", "0", "*", "#"]);
  });

  test("has no WhatsApp on any key where none is offered", () => {
    expect(offeredOptions(line, "none").map(({ key }) => key)).toEqual(["1", "0", "#"]);
  });

  test.each([
    ["own", true, ["1", "2", "3"]],
    ["again", true, ["1", "2", "3"]],
    ["typed", true, ["1", "3"]],
    ["none", true, ["3"]],
    ["own", false, ["1", "3"]],
    ["again", false, ["1", "3"]],
  ] as const)("has another number beside one's own only: %s, %p", (offer, enterNumber, keys) => {
    const menu = { 1: "whatsapp", 2: "another-number", 3: "stay" } as const;
    expect(offeredOptions(lineWith({ menu, enterNumber }), offer).map(({ key }) => key)).toEqual(keys);
  });

  test("can be every key of a telephone, and no other", () => {
    expect([...KEYS].sort()).toEqual([..."#*0123456789"].sort());
  });
});

describe("a line's voice", () => {
  test.each(["es", "pt", "en"] as const)("by default speaks %s, and is a neural one", (language) => {
    const { voice } = lineWith({ language });
    expect(voice).toBe(defaultVoice(language));
    expect(voice).toMatch(/-Neural$/);
    expect(speaks(voice, language)).toBe(true);
  });

  test("speaks one of our languages, whichever is chosen", () => {
    for (const voice of Object.keys(VOICES) as Voice[]) {
      expect((["es", "pt", "en"] as const).filter((language) => speaks(voice, language))).toHaveLength(1);
    }
  });
});
