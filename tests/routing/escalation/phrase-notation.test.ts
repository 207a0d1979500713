import { hear, Vocabulary } from "../../../src/routing/escalation/heard-words";
import { PhraseIndex } from "../../../src/routing/escalation/match-phrases";
import { phraseFault } from "../../../src/routing/escalation/phrase-notation";
import { readRules } from "../../../src/routing/escalation/rule";
import { RULE_TEXTS } from "../../../src/routing/escalation/rules/rule-texts";
import { WORD_SETS } from "../../../src/routing/escalation/word-sets";

const SETS = { person: ["persona", "humano"] };

/** Whether a phrase holds in a text. */
function holds(phrase: string, text: string, flags = ""): boolean {
  const index = new PhraseIndex(readRules("asked", `[rule${flags}]\n${phrase}`, SETS, new Map()));
  return index.find(hear(text, new Vocabulary(index.words, index.mistypable))).length > 0;
}

test.each([
  ["hablar con persona", "quiero hablar con persona ya", true],
  ["hablar con persona", "persona con hablar", false],
  ["hablar|conversar con", "conversar con", true],
  ["hablar (ya) con", "hablar con", true],
  ["hablar (ya) con", "hablar ya con", true],
  ["cobr*", "me cobraron", true],
  ["con <person>", "con un humano", true],
  ["con <person>", "con cualquier otro humano real", true],
  ["con <person>", "con mi humano", true],
  ["con -mi <person>", "con mi humano", false],
  ["con -mi <person>", "con un humano", true],
  ["agente -de", "agente", true],
  ["agente -de", "agente amable", true],
  ["agente -de", "agente de viajes", false],
  ["agente -de", "agente. De viajes", true],
  ["quiero ... persona", "quiero a una buena persona", true],
  ["quiero ... persona", "quiero uno dos tres cuatro cinco persona", false],
  ["quiero ... persona", "quiero. Una persona", false],
  ["^ agente $", "agente", true],
  ["^ agente $", "agente amable", false],
  ["^ agente $", "amable agente", false],
  ["-después hablar con", "después hablar con", false],
  ["-después hablar con", "luego hablar con", true],
  ["hablar con persona", "HÁBLAR CON PERSÓNAAAA!!", true],
  ["hablar con representante", "hablar con represntante", true],
  ["representante", "represntante", false],
  ["agente $", "agente por favor", true],
  ["hablar con", "hablar fucking con", true],
])("'%s' in '%s': %s", (phrase, text, right) => expect(holds(phrase, text)).toBe(right));

test.each([
  ["no necesito hablar con persona", false],
  ["no me hace falta hablar con persona", false],
  ["no, quiero hablar con persona", true],
  ["no sé si puedo hablar con persona", true],
])("a 'no' takes back what it governs: '%s' holds %s", (text, right) => {
  expect(holds("hablar con persona", text)).toBe(right);
  expect(holds("hablar con persona", text, " keep-negated")).toBe(true);
});

test.each([
  ["hablar con", undefined],
  ["hablar <person>", undefined],
  ["hablar <nadie>", "'<nadie>' is no set of words; write the words themselves with '|' between them"],
  ["(por favor)", "holds no word that must stand there"],
  ["hola ¡!", "'¡!' holds no word"],
])("'%s' is read, or told: %s", (phrase, fault) => expect(phraseFault(phrase, SETS)).toBe(fault));

test("no phrase of ours begins or ends with what may be missing, which would say nothing", () => {
  const read = new Map();
  const rules = [
    ...readRules("asked", RULE_TEXTS.asked, WORD_SETS, read),
    ...readRules("frustration", RULE_TEXTS.frustration, WORD_SETS, read),
    ...readRules("sensitive", RULE_TEXTS.sensitive, WORD_SETS, read),
  ];
  const idle = rules
    .flatMap(({ phrases }) => phrases)
    .filter(({ steps }) => [steps[0], steps.at(-1)].some((step) => step?.kind === "word" && step.optional));
  expect(idle.map(({ written }) => written)).toEqual([]);
});

test("every phrase of ours is without a fault", () => {
  const written = Object.values(RULE_TEXTS).flatMap((rules) =>
    rules
      .split("\n")
      .filter((line) => line !== "" && !line.startsWith("["))
      .flatMap((line) => line.split(" ; ")),
  );
  expect(written.length).toBeGreaterThan(1_000);
  expect(written.flatMap((one) => phraseFault(one, WORD_SETS) ?? [])).toEqual([]);
});
