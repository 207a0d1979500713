import fc from "fast-check";
import { LANGUAGES } from "../../src/contact/language";
import { WINDOW, windowAt } from "../../src/conversation/window";
import { numberedText, styleOf } from "../../src/routing/choose-reply-style";
import { isAcknowledgement, isCourtesy } from "../../src/routing/courtesy";
import { CHAT_PHRASES } from "../../src/routing/phrases/dictionary";
import { fillPhrase } from "../../src/routing/phrases/fill-phrase";
import { CHAT_PLACEHOLDERS, type ChatPhraseName } from "../../src/routing/phrases/phrases";
import { askRating, readRating } from "../../src/routing/rating";
import { wishedLanguage } from "../../src/routing/wished-language";

const NAMES = Object.keys(CHAT_PLACEHOLDERS) as ChatPhraseName[];

describe.each(LANGUAGES)("what contacts read in %s", (language) => {
  test.each(NAMES)("%s holds the placeholders that it should, and is a sentence", (name) => {
    const phrase = CHAT_PHRASES[language][name];
    const found = [...phrase.matchAll(/\{(\w+)\}/g)].map(([, one]) => one);
    const known: readonly string[] = CHAT_PLACEHOLDERS[name];
    expect(found.filter((one) => one !== "company").sort()).toEqual([...known].sort());
    expect(phrase.replace(/\{\w+\}/g, "X")).not.toMatch(/[{}]|\s{2}|[.,;]{2}|^\s|\s$/);
    if (["openList", "rateGood", "rateFair", "rateBad"].includes(name))
      expect(phrase.length).toBeLessThanOrEqual(20);
  });
});

test("a phrase is filled with values as they are, and what has none is left out", () => {
  expect(fillPhrase("{a} y {b}{c}", { a: "{b}", b: "$&" })).toBe("{b} y $&");
});

describe("WhatsApp's window", () => {
  test("is open for 24 hours after the contact's last message, and not a millisecond longer", () => {
    expect(windowAt(0, WINDOW - 1)).toEqual({ kind: "open", closesAt: WINDOW, left: 1 });
    expect(windowAt(0, WINDOW)).toEqual({ kind: "closed", closedAt: WINDOW });
    expect(windowAt(undefined, 0)).toEqual({ kind: "closed" });
  });

  test("of a message from the future is as of one from now", () => {
    expect(windowAt(10_000, 5_000)).toEqual({ kind: "open", closesAt: 5_000 + WINDOW, left: WINDOW });
  });

  test("never has more than 24 hours left, and closes when it says", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer(), (last, now) => {
        const window = windowAt(last, now);
        if (window.kind === "closed") return expect(window.closedAt).toBeLessThanOrEqual(now);
        expect(window.left).toBeGreaterThan(0);
        expect(window.left).toBeLessThanOrEqual(WINDOW);
        expect(windowAt(last, Math.max(now, window.closesAt)).kind).toBe(last > now ? "open" : "closed");
      }),
    );
  });
});

describe("a question goes out", () => {
  test.each([
    [["Ventas", "Soporte", "Una persona"], "buttons"],
    [["Ventas", "Soporte", "Pagos", "Otros"], "list"],
    [["Un título de más de veinte"], "text"],
    [["Un título de 21 letras", "Otro"], "list"],
    [["Igual", "Igual"], "text"],
    [Array.from({ length: 11 }, (_, index) => `Opción ${index}`), "text"],
    [[], "text"],
  ] as const)("with %j as %s", (titles, style) => expect(styleOf(titles, "¿?", "Ver opciones")).toBe(style));

  test("as text where what stands above is too long, or the list's button is", () => {
    expect(styleOf(["A"], "x".repeat(1_025), "Ver")).toBe("text");
    expect(styleOf(["A", "B", "C", "D"], "¿?", "x".repeat(21))).toBe("text");
  });

  test("with numbers, in as much as Twilio takes", () => {
    expect(numberedText("¿Qué necesita?", ["Ventas", "Soporte"], "Responda.")).toBe(
      "¿Qué necesita?\n\n1. Ventas\n2. Soporte\n\nResponda.",
    );
    expect(numberedText("x".repeat(2_000), ["A"], "B").length).toBeLessThanOrEqual(1_600);
  });
});

describe("a word of thanks", () => {
  test.each([
    "gracias",
    "Muchas gracias!!",
    "ok gracias 👍",
    "obrigada",
    "thanks, bye",
    "chao",
    ...["perfecto, gracias por todo", "gracias, eso era todo", "no, gracias", "nada, gracias"],
    ...["obrigada, era só isso", "vlw", "thanks that helped", "thank you so much for your help"],
  ])("%s", (text) => expect(isCourtesy({ kind: "text", text })).toBe(true));
  test.each([
    "ok",
    "sí",
    "gracias pero no llegó",
    "bueno",
    "gracias por nada",
    "gracias, ¿y el despacho?",
    "gracias pero roto",
    "gracias. Ventas",
    "gracias reembolso",
    "",
    "👍",
    "hola",
    "buen día",
  ])("is not: %s", (text) => expect(isCourtesy({ kind: "text", text })).toBe(false));
});

test("a rating is read as it was tapped, written or numbered, in any language", () => {
  const question = askRating(CHAT_PHRASES, "¿Cómo fue?", "es");
  expect(question.choices?.items.map(({ id }) => id)).toEqual(["rating:good", "rating:fair", "rating:bad"]);
  const read = (text: string, chosen?: string) =>
    readRating({ text, ...(chosen !== undefined && { chosen }) }, CHAT_PHRASES);
  expect([
    read("", "rating:bad"),
    read("BUENA!"),
    read("2"),
    read("ruim"),
    read("Good"),
    read("no sé"),
    read(""),
  ]).toEqual([...["bad", "good", "fair", "bad", "good"], ...[undefined, undefined]]);
});

describe("that ours was read is told", () => {
  test.each(["ok", "Perfecto!", "👍", "👍🏽", "ah ya, gracias", "listo", "blz, valeu", "cool", "obrigada"])(
    "by '%s'",
    (text) => expect(isAcknowledgement({ kind: "text", text })).toBe(true),
  );
  test.each(["sí", "claro", "yes", "ok?", "ok pero cuándo", "no", "😡", "", "bueno"])(
    "and not by '%s'",
    (text) => expect(isAcknowledgement({ kind: "text", text })).toBe(false),
  );
});

describe("a rating is told in words and faces", () => {
  const rated = (text: string) => readRating({ text }, CHAT_PHRASES);
  test.each([
    ["muy buena, gracias", "good"],
    ["Excelente!", "good"],
    ["👍", "good"],
    ["great", "good"],
    ["más o menos", "fair"],
    ["mala, nunca me llegó nada", "bad"],
    ["péssimo", "bad"],
    ["👎", "bad"],
  ])("%s: %s", (text, rating) => expect(rated(text)).toBe(rating));
  test.each([
    "bien, pero sigue sin funcionar",
    "buenas tardes",
    "buena tarde",
    "no fue buena",
    "¿bien?",
    "ok",
    "  ",
  ])("and not in '%s'", (text) => expect(rated(text)).toBeUndefined());
});

describe("a language is asked for", () => {
  test.each([
    ["English please", "en"],
    ["Sorry, I only speak English. My order has not arrived", "en"],
    ["do you speak english?", "en"],
    ["em português, por favor", "pt"],
    ["oi, não falo espanhol, preciso de ajuda", "pt"],
    ["fala português?", "pt"],
    ["en español", "es"],
    ["hola, en español por favor", "es"],
  ])("%s: %s", (text, language) => expect(wishedLanguage(text)).toBe(language));
  test.each([
    "hola",
    "busco un libro en inglés para mi hija de siete años",
    "curso de español",
    "I need an invoice",
  ])("and not in '%s'", (text) => expect(wishedLanguage(text)).toBeUndefined());
});
