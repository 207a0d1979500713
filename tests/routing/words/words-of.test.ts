import fc from "fast-check";
import { plainText, wordsOf } from "../../../src/routing/words/words-of";

describe("the words of a text", () => {
  test.each([
    ["Hola, ¿cómo está?", "hola como esta"],
    ["AÇÃO não-sei", "acao nao sei"],
    ["I don't, I don’t, I don´t", "i dont i dont i dont"],
    ["O'Higgins 'así'", "ohiggins asi"],
    ["ventas🛒soporte", "ventas soporte"],
    ["１２ ｆａｃｔｕｒａ", "12 factura"],
    ["1️⃣2️⃣ 3️⃣ventas", "1 2 3 ventas"],
    ["nº 2, 2ª, 2do", "no 2 2a 2do"],
    ["+56 9 7659-1991", "56 9 7659 1991"],
    ["so\u00adporte so\u200bporte", "soporte soporte"],
    ["n\u0303andu\u0301", "nandu"],
    ["👍 ... !!", ""],
    ["İstanbul STRASSE straße", "istanbul strasse straße"],
    ["привет 你好", "привет 你好"],
  ])("of %j are %j", (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  test("stand where they say, in order, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        let end = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.plain).toMatch(/^[\p{L}\p{N}]+$/u);
          expect(word.plain.toLowerCase()).toBe(word.plain);
          end = word.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test("are the same when read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 100 }), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      { numRuns: 300 },
    );
  });
});
