import { type Heard, hear, Vocabulary } from "./heard-words";
import { type Fired, PhraseIndex } from "./match-phrases";
import { phraseFault, type ReadWords, readPhrase } from "./phrase-notation";
import { type EscalationPhrases, type Finding, WRITTEN_REASONS, type WrittenReason } from "./reason";
import { isOfConfig, type Rule, readRules } from "./rule";
import { RULE_TEXTS } from "./rules/rule-texts";
import { signsOfAnger } from "./signs-of-anger";
import { WORD_SETS } from "./word-sets";

/**
 * Tells why a message calls for a person, the strongest reason first; nothing where it does not. `before` is what the contact
 * wrote before it. Pure, and linear in the length of the message.
 */
export type Detector = (text: string, before?: string) => readonly Finding[];

/** Of several reasons the one that says most about what is to be done comes first. */
const ORDER: readonly WrittenReason[] = ["asked", "sensitive", "frustration", "out-of-scope"];

/** From this sum of weights on a reason calls for a person. */
const ENOUGH = 1;

/** A rule of such a weight says that none of ours is meant: "prefiero que no me llamen". */
const TAKES_BACK = -2;

let own: readonly Rule[] | undefined;

/** Makes the rules ready, with a config's phrases beside ours. */
export function compileEscalation(phrases: EscalationPhrases): Detector {
  own ??= ownRules();
  const index = new PhraseIndex([...own, ...configRules(phrases)]);
  const vocabulary = new Vocabulary(index.words, index.mistypable);
  return (text, before) => {
    const heard = hear(text, vocabulary);
    if (heard.words.length === 0 && signsOfAnger(heard, before).length === 0) return [];
    const fired = index.find(heard);
    return ORDER.flatMap((reason) =>
      findingOf(
        reason,
        fired.filter(({ rule }) => rule.reason === reason),
        heard,
        before,
      ),
    );
  };
}

function ownRules(): readonly Rule[] {
  const read: ReadWords = new Map();
  return (["asked", "sensitive", "frustration"] as const).flatMap((reason) =>
    readRules(reason, RULE_TEXTS[reason], WORD_SETS, read),
  );
}

/** A phrase of a config calls for a person as it stands, whatever is before it. */
function configRules(phrases: EscalationPhrases): readonly Rule[] {
  return WRITTEN_REASONS.map((reason) => ({
    ...{ name: `config.${reason}`, reason, weight: 1, negatable: true },
    phrases: phrases[reason]
      .filter((written) => phraseFault(written, WORD_SETS) === undefined)
      .map((written) => readPhrase(written, WORD_SETS)),
  }));
}

function findingOf(
  reason: WrittenReason,
  all: readonly Fired[],
  heard: Heard,
  before: string | undefined,
): readonly Finding[] {
  const takenBack = all.some(({ rule }) => rule.weight <= TAKES_BACK);
  const fired = takenBack ? all.filter(({ rule }) => isOfConfig(rule)) : all;
  const [strongest] = fired.toSorted(
    (one, other) => other.rule.weight - one.rule.weight || ownFirst(one, other) || one.from - other.from,
  );
  if (strongest !== undefined && strongest.rule.weight >= ENOUGH) {
    return [{ reason, rule: strongest.rule.name, words: writtenBetween(heard, strongest) }];
  }
  if (reason !== "frustration") return [];
  const signs = signsOfAnger(heard, before);
  const weight = sum(fired.map(({ rule }) => rule.weight)) + sum(signs.map((sign) => sign.weight));
  if (weight < ENOUGH) return [];
  const names = [
    ...fired.map(({ rule }) => rule.name.replace("frustration.", "")),
    ...signs.map(({ name }) => name),
  ];
  const words = [...fired.map((one) => writtenBetween(heard, one)), ...signs.map(({ written }) => written)];
  return [{ reason, rule: `frustration.signs: ${names.join(", ")}`, words: words.join(" … ") }];
}

/** A config's own phrase says more than one of ours. */
function ownFirst(one: Fired, other: Fired): number {
  const own = ({ rule }: Fired) => (isOfConfig(rule) ? 0 : 1);
  return own(one) - own(other);
}

function sum(weights: readonly number[]): number {
  return weights.reduce((all, weight) => all + weight, 0);
}

function writtenBetween({ text, words }: Heard, { from, to }: Fired): string {
  return text.slice(words[from]?.start ?? 0, words[Math.max(from, to - 1)]?.end ?? text.length);
}

/** What is wrong with a phrase of a config, in words; nothing for one that can be read. */
export function escalationPhraseFault(written: string): string | undefined {
  return phraseFault(written, WORD_SETS);
}
