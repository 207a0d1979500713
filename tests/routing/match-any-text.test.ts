import fc from "fast-check";
import { compileOptions, matchOption } from "../../src/routing/match-options";
import type { MenuOption } from "../../src/routing/menu";
import { plainText } from "../../src/routing/words/words-of";
import { meant, option, REGIONS, SHOP, STATES } from "./menus";

const MENUS = [SHOP, REGIONS, STATES];
const PHRASES = MENUS.flatMap((menu) =>
  menu.flatMap((one) => phrasesOf(one).map((phrase) => ({ menu, one, phrase }))),
);

function phrasesOf({ title, words }: MenuOption): readonly string[] {
  return [...(title === undefined ? [] : [title.es, title.pt, title.en]), ...words];
}

/** The ids that a text means: one, several or none. */
function ids(options: readonly MenuOption[], text: string): readonly string[] {
  const all = meant(options, text);
  return all === "none" ? [] : all.replace("tie ", "").split(" ");
}

/** A text in other letters: some capitals, some accents that say nothing. */
function disguised(text: string, seed: readonly number[]): string {
  return Array.from(text, (letter, index) => {
    const kind = (seed[index % seed.length] ?? 0) % 3;
    if (kind === 0) return letter;
    return kind === 1 ? letter.toUpperCase() : letter.replace(/[aeioun]/g, "$&\u0301");
  }).join("");
}

const anySentence = fc
  .array(
    fc.constantFrom(
      ...[
        "hola",
        "quiero",
        "no",
        "de",
        "la",
        "y",
        "mi",
        "2",
        "opción",
        "por favor",
        ",",
        "ventas",
        "soporte",
        "factura",
      ],
      ...[
        "tarjeta",
        "devolución de dinero",
        "dinero",
        "persona",
        "comprando",
        "garntia",
        "viña",
        "san",
        "rio grande",
      ],
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((words) => words.join(" "));

describe("whatever a contact writes", () => {
  test("accents and case make no difference", () => {
    fc.assert(
      fc.property(
        anySentence,
        fc.constantFrom(...MENUS),
        fc.array(fc.nat(), { minLength: 5, maxLength: 20 }),
        (text, menu, seed) => {
          expect(meant(menu, disguised(text, seed))).toBe(meant(menu, text));
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    ["shop", SHOP],
    ["regions", REGIONS],
    ["states", STATES],
  ])("each phrase of the %s means its own option", (_, menu) => {
    for (const one of menu) {
      for (const phrase of phrasesOf(one)) {
        expect([phrase, ids(menu, phrase)]).toEqual([phrase, expect.arrayContaining([one.id])]);
        expect([phrase, ids(menu, ` ${phrase.toUpperCase()}!!`)]).toEqual([
          phrase,
          expect.arrayContaining([one.id]),
        ]);
      }
    }
  });

  test("a phrase of any config means its own option", () => {
    const phrase = fc
      .oneof(fc.string({ unit: "grapheme", maxLength: 20 }), anySentence)
      .filter((text) => plainText(text) !== "");
    fc.assert(
      fc.property(
        fc.array(fc.array(phrase, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
        (all) => {
          const options = all.map((words, index) => option(String(index + 1), undefined, words, index));
          for (const { id, words } of options)
            for (const word of words) expect(ids(options, word)).toContain(id);
        },
      ),
      { numRuns: 100 },
    );
  });

  test("a word inside another is not that word", () => {
    const words = PHRASES.filter(({ phrase }) => /^\p{L}{5,}$/u.test(phrase));
    fc.assert(
      fc.property(
        fc.constantFrom(...words),
        fc.constantFrom("anti", "contra", "sub", "mega", "xyz"),
        fc.constantFrom("", "logia", "fobia", "xyz"),
        ({ menu, phrase }, before, after) => {
          expect(ids(menu, `hola, ${before}${phrase}${after} por favor`)).toEqual([]);
          if (after !== "") expect(ids(menu, `hola, ${phrase}${after} por favor`)).toEqual([]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("the order of options makes no difference but to the order of a tie", () => {
    const shuffled = (menu: readonly MenuOption[]) =>
      fc.shuffledSubarray([...menu], { minLength: menu.length, maxLength: menu.length });
    // Without titles, so that no number changes its option; each with its own team.
    const menu = [...SHOP, ...REGIONS].map(({ id, words }, index) =>
      option(`${id}.${index}`, undefined, words, index),
    );
    fc.assert(
      fc.property(shuffled(menu), anySentence, (options, text) => {
        expect([...ids(options, text)].sort()).toEqual([...ids(menu, text)].sort());
      }),
      { numRuns: 100 },
    );
  });

  test("is read without a fault, and what is kept of it stands in it", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary", maxLength: 60 }), anySentence),
        fc.constantFrom(...MENUS),
        (text, menu) => {
          const match = matchOption(compileOptions(menu), text);
          if (match.kind === "one") {
            expect(match.matched.length).toBeGreaterThan(0);
            for (const { written, option: id } of match.matched) {
              expect(text).toContain(written);
              expect(id).toBe(match.option.id);
            }
          }
          if (match.kind === "tie") expect(match.options.length).toBeGreaterThan(1);
        },
      ),
      { numRuns: 500 },
    );
  });

  test("only the first 1,500 characters are read", () => {
    expect(meant(SHOP, `${"bla ".repeat(100)} ventas`)).toBe("1");
    expect(meant(SHOP, `${"bla ".repeat(400)} ventas`)).toBe("none");
  });
});

describe("time", () => {
  test.each([
    ["one letter", "a".repeat(10_000)],
    ["letters without an end", "aaab".repeat(2_500)],
    ["a word of the menu", "ventas ".repeat(1_500)],
    ["a phrase of the menu", "devolución de dinero ".repeat(500)],
    ["a mistyped word", "vetnas ".repeat(1_500)],
    ["unknown words", Array.from({ length: 1_500 }, (_, index) => `xk${index}qj`).join(" ")],
    ["numbers", "1 ".repeat(5_000)],
    ["numbers with signs", "2.".repeat(5_000)],
    ["negations", "no ".repeat(3_400)],
    ["negations of all", "no quiero ventas ni ".repeat(500)],
    ["apostrophes", "a'".repeat(5_000)],
    ["accents", "\u0301".repeat(10_000)],
    ["one long word of accents", `a${"\u0301".repeat(9_999)}`],
    ["ligatures that unfold", "ﷺ".repeat(10_000)],
    ["emoji", "👍🏽".repeat(2_500)],
    ["blanks", " ".repeat(10_000)],
    ["lines", "\n".repeat(10_000)],
  ])("of 10,000 characters is bounded: %s", (_, text) => {
    const matchers = MENUS.map((menu) => compileOptions(menu));
    const before = performance.now();
    for (const matcher of matchers) matchOption(matcher, text);
    expect(performance.now() - before).toBeLessThan(500);
  });

  test("is short with 50 options of 40 words", () => {
    const letters = "bcdflmnprstv";
    const word = (seed: number) =>
      [7, 3, 11, 5]
        .map((step, place) => `${letters[(seed * step + place) % 12]}${"aeiou"[(seed + place * 2) % 5]}`)
        .join("") + seed;
    const options = Array.from({ length: 50 }, (_, index) =>
      option(
        String(index),
        undefined,
        Array.from({ length: 40 }, (_, place) => word(index * 40 + place)),
        index,
      ),
    );
    const compiledIn = milliseconds(() => compileOptions([...options]));
    const matcher = compileOptions(options);
    const text = "hola buenas tardes, quisiera saber el precio de un producto que vi ayer en su página";
    const matchedIn = milliseconds(() => {
      for (let count = 0; count < 1_000; count++) matchOption(matcher, text);
    });
    // A tenth and less of these on a quiet machine.
    expect(compiledIn).toBeLessThan(500);
    expect(matchedIn / 1_000).toBeLessThan(0.5);
  });
});

function milliseconds(run: () => void): number {
  const before = performance.now();
  run();
  return performance.now() - before;
}
