import type { OptionMatcher } from "./compile-options";
import { WORD_SETS } from "./escalation/word-sets";
import type { Found } from "./find-phrases";
import type { MenuOption } from "./menu";

/** An option with what speaks for it in a text, the strongest first. */
export interface Weighed {
  readonly option: MenuOption;
  readonly weight: number;
  readonly found: readonly Found[];
}

/** How much of their weight further phrases add to the strongest. */
const FURTHER = 0.25;
/** Options that weigh at least so much of what the heaviest does are as likely meant. */
const NEAR = 0.8;
/** Who asks for a person of a team asks for the team: "un ejecutivo de ventas". */
const PERSON = 0.4;
const PERSONS: ReadonlySet<string> = new Set(WORD_SETS.person);

/** The options that are meant by what was found: none, one, or several that are as likely. Heaviest first. */
export function weighOptions(
  found: readonly Found[],
  { options, destinationOf }: OptionMatcher,
): readonly Weighed[] {
  const ofOption = new Map<MenuOption, Found[]>();
  for (const phrase of withoutContained(found)) {
    const known = ofOption.get(phrase.phrase.option);
    if (known === undefined) ofOption.set(phrase.phrase.option, [phrase]);
    else known.push(phrase);
  }
  const isAlsoTeam = (option: MenuOption) =>
    [...ofOption.keys()].some(
      (other) => other.leadsTo.kind === "team" && destinationOf(other) === destinationOf(option),
    );
  const weighed = Array.from(ofOption, ([option, phrases]) => {
    const told = weigh(option, phrases);
    const discount = option.leadsTo.kind === "person" && (isPersonOnly(told) || isAlsoTeam(option));
    return discount ? { ...told, weight: told.weight * PERSON } : told;
  });
  const heaviest = weighed.reduce((most, { weight }) => Math.max(most, weight), 0);
  const near = weighed.filter(({ weight }) => weight >= heaviest * NEAR);
  near.sort(
    (one, other) => other.weight - one.weight || options.indexOf(one.option) - options.indexOf(other.option),
  );
  return near.filter(
    ({ option }, index) =>
      near.findIndex((other) => destinationOf(other.option) === destinationOf(option)) === index,
  );
}

function weigh(option: MenuOption, phrases: readonly Found[]): Weighed {
  const sorted = phrases.toSorted((one, other) => other.weight - one.weight || one.from - other.from);
  const told = sorted.filter(
    (phrase, index) =>
      !sorted.slice(0, index).some((other) => overlap(phrase, other) || isSameWord(phrase, other)),
  );
  const [strongest, ...further] = told;
  const weight = further.reduce((sum, phrase) => sum + phrase.weight * FURTHER, strongest?.weight ?? 0);
  return { option, weight, found: told };
}

/** Whether all that leads to a person's option is that a person is named. */
function isPersonOnly({ found: [strongest] }: Weighed): boolean {
  return strongest?.phrase.words.some(({ term }) => PERSONS.has(term.plain)) === true;
}

/** Without what stands within a longer phrase: in "devolución de dinero" nobody says "dinero". */
function withoutContained(found: readonly Found[]): readonly Found[] {
  return found.filter(
    (phrase) =>
      !found.some(
        (other) => other.count > phrase.count && other.from <= phrase.from && other.to >= phrase.to,
      ),
  );
}

function overlap(one: Found, other: Found): boolean {
  return one.from <= other.to && other.from <= one.to;
}

function isSameWord(one: Found, other: Found): boolean {
  return one.phrase === other.phrase;
}
