import type { Language } from "../contact/language";
import type { Chosen } from "../conversation/situation";
import { type Automatic, titleOf } from "./automatic";
import { menuAt, optionAt, optionsWithin } from "./find-option";
import { isGreeting, isSmallTalk } from "./greeting";
import { compileOptions, matchOption, type OptionMatch } from "./match-options";
import type { Menu, MenuOption } from "./menu";
import { wordsOf } from "./words/words-of";

/** What an answer means: an option and how it was told; several that it may mean; the menu itself; or nothing. */
export type Understood =
  | { readonly kind: "option"; readonly option: MenuOption; readonly chosen: Chosen }
  | { readonly kind: "tie"; readonly options: readonly MenuOption[] }
  | { readonly kind: "menu" }
  /** A greeting, or (`talk`) what leads up to something: nothing is wanted yet. */
  | { readonly kind: "greeting"; readonly talk: boolean }
  | { readonly kind: "none" };

/** Whole messages that ask for the first menu again. */
const MENU_WORDS = new Set(
  `menu,el menu,volver,volver al menu,inicio,volver al inicio,opciones,ver opciones,salir,cancelar,atras,o menu,voltar,voltar ao menu,opcoes,
sair,main menu,back,start over,options,exit,cancel`.split(/,\s*/),
);

/**
 * Reads an answer: what was tapped, in any menu; a number or words of the options that were asked last; else words of the
 * first menu. A number counts only where numbers were shown.
 */
export function understand(automatic: Automatic): Understood {
  const { message, menu } = automatic;
  const tapped = message.chosen === undefined ? undefined : optionAt(menu, message.chosen);
  if (tapped !== undefined) return chose(automatic, tapped, "tapped");
  if (MENU_WORDS.has(plainOf(message.text))) return { kind: "menu" };
  if (isGreeting(message.text)) return { kind: "greeting", talk: false };

  const [first] = candidatesOf(automatic);
  // A yes to "this or that?" chose nothing.
  if (first !== undefined && YES.has(plainOf(message.text))) {
    return { kind: "tie", options: candidatesOf(automatic) };
  }
  // Who means both is with the one whose people see the rest.
  if (first !== undefined && BOTH.has(plainOf(message.text))) return chose(automatic, first, "words");

  for (const { options, numbered } of askedOptions(automatic)) {
    const found = matchWithin(menu, options, message.text, automatic.language);
    if (found.kind === "tie") return { kind: "tie", options: found.options.slice(0, MOST_ASKED) };
    if (found.kind === "one" && (found.by !== "number" || numbered)) {
      return chose(automatic, found.option, found.by, found.matched);
    }
  }
  // Only now: "una consulta" may be an option.
  return isSmallTalk(message.text) ? { kind: "greeting", talk: true } : { kind: "none" };
}

/**
 * What an answer means of some options of a menu; of those of the menu itself, also what lies within them: "cuánto cuesta" may be
 * one of these, and "cuánto cuesta el envío" one of those.
 */
export function matchWithin(
  menu: Menu,
  options: readonly MenuOption[],
  text: string,
  language?: Language,
): OptionMatch {
  const found = matchOption(compileOptions(options), text, language);
  if (options !== menu.options || found.kind !== "one" || found.by !== "words") return found;
  const deeper = matchOption(compileOptions(optionsWithin(menu)), text, language);
  return deeper.kind === "one" && deeper.by === "words" ? deeper : found;
}

interface Asked {
  readonly options: readonly MenuOption[];
  /** Whether they were shown with numbers. */
  readonly numbered: boolean;
}

/**
 * The options that may be meant, the likeliest first: of the question back, of the menu that was shown, of the first one, and
 * of all that lie within it.
 */
function askedOptions(automatic: Automatic): readonly Asked[] {
  const { state, menu } = automatic;
  const candidates = candidatesOf(automatic);
  const shown = menuAt(menu, state.menu ?? "") ?? menu;
  return [
    ...(isSome(candidates) ? [{ options: askedBack(candidates), numbered: true }] : []),
    { options: shown.options, numbered: state.menu !== undefined },
    // A number that the menu within does not have is of the first one, which stands above it.
    ...(shown === menu ? [] : [{ options: menu.options, numbered: state.menu !== undefined }]),
    { options: optionsWithin(menu), numbered: false },
  ];
}

/** The options of which one was asked for. */
function candidatesOf({ state, menu }: Automatic): readonly MenuOption[] {
  return (state.candidates ?? []).flatMap((id) => optionAt(menu, id) ?? []);
}

const BOTH = new Set(
  "los dos,las dos,ambos,ambas,las dos cosas,os dois,as duas,os dois por favor,as duas coisas,both,both of them,both please".split(
    ",",
  ),
);

const YES = new Set("si,sim,yes,si por favor,sim por favor,yes please,claro,ok,dale,eso,isso".split(","));

function isSome<Item>(items: readonly Item[]): items is readonly [Item, ...Item[]] {
  return items.length > 0;
}

/** Of so many one can be asked; a word that means more says nothing. */
const MOST_ASKED = 10;

const asked = new Map<string, readonly [MenuOption, ...MenuOption[]]>();

/** The same list for the same options, so that its matcher is made once. */
function askedBack(options: readonly [MenuOption, ...MenuOption[]]): readonly [MenuOption, ...MenuOption[]] {
  const key = options.map(({ id }) => id).join(" ");
  const known = asked.get(key);
  if (known?.every((option, index) => option === options[index])) return known;
  if (asked.size > 100) asked.clear();
  asked.set(key, options);
  return options;
}

function chose(
  automatic: Automatic,
  option: MenuOption,
  by: string,
  matched: Chosen["matched"] = [],
): Understood {
  const title = titleOf(option, automatic);
  const chosen = { option: option.id, title, by, ...(matched.length > 0 && { matched }) };
  return { kind: "option", option, chosen };
}

function plainOf(text: string): string {
  return wordsOf(text)
    .map(({ plain }) => plain)
    .join(" ");
}
