import type { Heard } from "./heard-words";
import type { Step } from "./phrase-notation";
import { isOfConfig, type Rule } from "./rule";

/** A rule that fired, and the words that it fired on: from one to before another. */
export interface Fired {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
}

interface Indexed {
  readonly rule: Rule;
  readonly steps: readonly Step[];
}

/** The longest gap between two words of a phrase, in words. */
const LONGEST_GAP = 4;

/** The letters by which phrases are found that begin with the beginning of a word. */
const PREFIX = 3;

/** Rules by the words that their phrases begin with, so that a message asks only for those that it may fulfil. */
export class PhraseIndex {
  readonly #byWord = new Map<string, Indexed[]>();
  readonly #byPrefix = new Map<string, Indexed[]>();
  readonly #atBegin: Indexed[] = [];
  /** Every word of every phrase. */
  readonly words = new Set<string>();
  /** Those of phrases of several words, and of a config: what calls for a person by itself must be written right. */
  readonly mistypable = new Set<string>();
  /** Many steps share their words. */
  readonly #added = new Set<ReadonlySet<string>>();
  readonly #addedMistypable = new Set<ReadonlySet<string>>();

  constructor(rules: readonly Rule[]) {
    for (const rule of rules) {
      for (const { steps } of rule.phrases) this.#add(rule, steps);
    }
  }

  /** The rules that fire on a message: each once, at the first place. */
  find(heard: Heard): readonly Fired[] {
    const fired = new Map<Rule, Fired>();
    for (const { rule, steps } of this.#atBegin) {
      const to = matchFrom(steps, 0, heard, 0);
      if (to !== undefined && !fired.has(rule)) fired.set(rule, { rule, from: 0, to });
    }
    for (const [index, word] of heard.plain.entries()) {
      const byPrefix = this.#byPrefix.get(word.slice(0, PREFIX)) ?? NONE;
      for (const phrases of [this.#byWord.get(word) ?? NONE, byPrefix]) {
        for (const { rule, steps } of phrases) {
          if (fired.has(rule)) continue;
          const to = matchFrom(steps, 0, heard, index);
          if (to === undefined || (rule.negatable && isNegated(heard, index))) continue;
          fired.set(rule, { rule, from: index, to });
        }
      }
    }
    return [...fired.values()];
  }

  #add(rule: Rule, steps: readonly Step[]): void {
    const several = steps.filter((step) => step.kind === "word" && !step.optional).length > 1;
    for (const step of steps) {
      if (!("words" in step)) continue;
      addAll(step.words, this.words, this.#added);
      if (several || isOfConfig(rule)) addAll(step.words, this.mistypable, this.#addedMistypable);
    }
    if (steps[0]?.kind === "begin") {
      this.#atBegin.push({ rule, steps });
      return;
    }
    const first = steps.findIndex((step) => step.kind === "word" && !step.optional);
    const anchor = steps[first];
    if (anchor?.kind !== "word") return;
    // What may stand before it, or not, says nothing; what must not, does.
    const kept = steps.filter((step, index) => index >= first || step.kind === "not-after");
    const indexed = { rule, steps: kept };
    for (const word of anchor.words) addTo(this.#byWord, word, indexed);
    for (const prefix of anchor.prefixes) addTo(this.#byPrefix, prefix.slice(0, PREFIX), indexed);
  }
}

const NONE: readonly Indexed[] = [];

function addAll(words: ReadonlySet<string>, to: Set<string>, added: Set<ReadonlySet<string>>): void {
  if (added.has(words)) return;
  added.add(words);
  for (const word of words) to.add(word);
}

function addTo(index: Map<string, Indexed[]>, key: string, phrase: Indexed): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [phrase]);
  else known.push(phrase);
}

/** Where a phrase ends that begins at a word; nothing where it does not hold. No step crosses the end of a sentence. */
function matchFrom(steps: readonly Step[], step: number, heard: Heard, at: number): number | undefined {
  const next = steps[step];
  if (next === undefined) return at;
  const { plain, breaks } = heard;
  switch (next.kind) {
    case "begin":
      return at === 0 ? matchFrom(steps, step + 1, heard, at) : undefined;
    case "end":
      if (at === plain.length) return matchFrom(steps, step + 1, heard, at);
      return FILLERS.has(plain[at] ?? "") ? matchFrom(steps, step, heard, at + 1) : undefined;
    case "not-after":
      return at > 0 && next.words.has(plain[at - 1] ?? "")
        ? undefined
        : matchFrom(steps, step + 1, heard, at);
    case "not-before":
      return breaks[at] !== true && next.words.has(plain[at] ?? "")
        ? undefined
        : matchFrom(steps, step + 1, heard, at);
    case "gap": {
      for (let skipped = 0; skipped <= LONGEST_GAP && at + skipped <= plain.length; skipped++) {
        if (breaks[at + skipped] === true) return undefined;
        const end = matchFrom(steps, step + 1, heard, at + skipped);
        if (end !== undefined) return end;
      }
      return undefined;
    }
    case "word": {
      const word = plain[at];
      const crosses = step > 0 && breaks[at] === true && steps[0]?.kind !== "begin";
      if (word !== undefined && !crosses && isOneOf(word, next)) {
        const end = matchFrom(steps, step + 1, heard, at + 1);
        if (end !== undefined) return end;
      }
      if (next.optional) return matchFrom(steps, step + 1, heard, at);
      const passes = step > 0 && word !== undefined && !crosses && FILLERS.has(word);
      return passes ? matchFrom(steps, step, heard, at + 1) : undefined;
    }
  }
}

/** What stands between words and changes nothing: "talk to a damn agent", "hablar ya mismo con algún otro asesor". */
const FILLERS: ReadonlySet<string> = new Set(
  `un una unos unas el la los las lo algun alguna algunos alguno este esta ese esa su sus tu tus mi mis otro otra cualquier
   ustedes usted muy tan mas bien mejor mismo solo solamente simplemente realmente directamente urgente urgentemente ya ahora
   hoy aqui aca por favor porfa porfavor maldito maldita puto puta bendito buen buena
   um uma o a os as algum esse essa seu sua meu minha outro outra qualquer mais bem so apenas logo agora hoje diretamente direto
   aqui porra voces
   an the some any your my our this that another more just really please pls actually simply now directly kindly quickly today
   real live actual proper fucking bloody goddamn damn damned freaking`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

function isOneOf(word: string, { words, prefixes }: Extract<Step, { kind: "word" }>): boolean {
  if (words.has(word)) return true;
  for (const prefix of prefixes) if (word.startsWith(prefix)) return true;
  return false;
}

const NO: ReadonlySet<string> = new Set(
  "no nunca tampoco ni sin jamas nao nem not never dont doesnt didnt without wont nor neither".split(" "),
);

/** What may stand between a "no" and what it takes back: "no me hace falta un agente", "I do not really need to". */
const BETWEEN: ReadonlySet<string> = new Set(
  `me se te lo la le nos que quiero quisiera necesito preciso hace falta es necesario deseo hay hacia hara voy a vou
   quero querer precisa necessario realmente really need want to have do does did am is was be really even ya todavia aun
   estoy estou i we you it tan tao so that mas muy muito very`
    .split(/\s+/)
    .filter((word) => word !== ""),
);

const FARTHEST = 4;

function isNegated({ plain, breaks }: Heard, at: number): boolean {
  for (let index = at - 1; index >= 0 && index >= at - FARTHEST; index--) {
    if (breaks[index + 1] === true) return false;
    const word = plain[index] ?? "";
    if (NO.has(word)) return true;
    if (!BETWEEN.has(word)) return false;
  }
  return false;
}
