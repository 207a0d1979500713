import { type ElementRule, loadVoiceRules } from "./twiml-rules";

function rule(...path: string[]): ElementRule {
  let here = loadVoiceRules().root;
  for (const name of path) {
    const next = here.children.get(name);
    if (next === undefined) throw new Error(`${name} is not nested in ${here.name}`);
    here = next;
  }
  return here;
}

const children = (...path: string[]) => [...rule(...path).children.keys()].sort();
const words = (attribute: string, ...path: string[]) => rule(...path).attributes.get(attribute)?.words;

describe("the rules read from the twilio library", () => {
  test("are read once, in under half a second", () => {
    const start = performance.now();
    const rules = loadVoiceRules();
    expect(performance.now() - start).toBeLessThan(500);
    expect(loadVoiceRules()).toBe(rules);
  });

  test("know which elements may be nested in which", () => {
    expect(children("Gather")).toEqual(["Pause", "Play", "Say"]);
    expect(children("Redirect")).toEqual([]);
    expect(children("Enqueue")).toEqual(["Task"]);
    expect(children("Dial")).toEqual(
      ["Application", "Client", "Conference", "Number", "Queue", "Sim", "Sip", "WhatsApp"].sort(),
    );
    expect(children()).toEqual(expect.arrayContaining(["Say", "Gather", "Dial", "Enqueue", "Hangup"]));
    expect(children()).not.toContain("comment");
  });

  test("spell elements as the library writes them", () => {
    expect(children("Say")).toEqual(
      ["break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w"].sort(),
    );
    expect(children("Say", "lang")).toContain("lang");
    expect(children("Dial", "Sip")).toEqual(["Headers", "Uri"]);
    expect(children("Refer", "Sip")).toEqual([]);
  });

  test("spell attributes as the library writes them", () => {
    expect([...rule("Say", "lang").attributes.keys()]).toEqual(["xml:lang"]);
    expect([...rule("Say", "say-as").attributes.keys()].sort()).toEqual(["format", "interpret-as"]);
    expect(rule("Pay", "Prompt").attributes.has("for")).toBe(true);
    expect(rule("Hangup").attributes.size).toBe(0);
  });

  test("know the closed sets of values, and the methods which the types leave open", () => {
    expect([...(words("input", "Gather") ?? [])]).toEqual(["dtmf", "speech"]);
    expect(rule("Gather").attributes.get("input")?.list).toBe(true);
    expect(words("voice", "Say")?.has("Polly.Mia-Neural")).toBe(true);
    expect(words("voice", "Gather", "Say")).toEqual(words("voice", "Say"));
    expect([...(words("method", "Gather") ?? [])]).toEqual(["GET", "POST"]);
    expect([...(words("waitUrlMethod", "Enqueue") ?? [])]).toEqual(["GET", "POST"]);
    expect(rule("Gather").attributes.get("numDigits")?.kind).toBe("number");
    expect(rule("Dial").attributes.get("answerOnBridge")?.kind).toBe("boolean");
    expect(rule("Gather").attributes.get("action")?.kind).toBe("text");
  });

  test("know which elements take text", () => {
    expect(rule("Say").text).toBe("required");
    expect(rule("Redirect").text).toBe("required");
    expect(rule("Dial").text).toBe("optional");
    expect(rule("Gather").text).toBe("none");
    expect(loadVoiceRules().root.text).toBe("none");
  });
});
