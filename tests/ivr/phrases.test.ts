import fc from "fast-check";
import { LANGUAGES } from "../../src/contact/language";
import { phrasesFor, spokenKey } from "../../src/ivr/phrases/dictionary";
import { NEEDED_PLACEHOLDERS, type PhraseName, PLACEHOLDERS, phrase } from "../../src/ivr/phrases/phrases";
import { lineWith } from "./lines";
import { PhoneCall } from "./phone-call";

const NAMES = Object.keys(PLACEHOLDERS) as PhraseName[];

const placeholdersIn = (text: string) => [...text.matchAll(/\{([^}]*)\}/g)].map(([, name]) => name);

describe.each(LANGUAGES)("the dictionary of %s", (language) => {
  test("has every phrase and no other", () => {
    expect(Object.keys(phrasesFor(language)).sort()).toEqual([...NAMES].sort());
  });

  test.each(NAMES)("'%s' holds exactly its placeholders", (name) => {
    const text = phrasesFor(language)[name];
    expect([...new Set(placeholdersIn(text))].sort()).toEqual([...PLACEHOLDERS[name]].sort());
    expect(placeholdersIn(text)).toEqual(expect.arrayContaining([...(NEEDED_PLACEHOLDERS[name] ?? [])]));
    expect(text).toMatch(/^[^{}]*(?:\{\w+\}[^{}]*)*[.]$/);
  });

  // Pressing the digit is consent: who asks, by which channel and for what is said before it.
  test.each(["offerWhatsapp", "offerAgain", "offerTyped"] as const)(
    "'%s' names company, channel and purpose, and then the digit",
    (name) => {
      const text = phrasesFor(language)[name];
      const purpose = {
        es: "atender su consulta",
        pt: "atender a sua solicitação",
        en: "help with your question",
      };
      expect(text).toMatch(/\{company\}.*\{digit\}\.$/);
      expect(text).toContain("WhatsApp");
      expect(text).toContain(purpose[language]);
    },
  );

  test.each(NAMES)("'%s' holds nothing that a voice would stumble over", (name) => {
    const text = phrasesFor(language)[name].replace(/\{\w+\}/g, "X");
    expect(text).toMatch(/^[\p{L} ,.]*$/u);
    expect(text).not.toMatch(/ {2}| [,.]|\.\.|,,/);
  });

  test.each(NAMES)("'%s' speaks to a caller in one form of address", (name) => {
    const others = {
      es: /\b(?:tú|tu|tus|te|contigo|vos|vosotros|prefieres|presiona|marca|responde|llama)\b/i,
      pt: /\b(?:tu|teu|tua|contigo|senhora?|a gente|obrigad[oa])\b/i,
      en: /\b(?:u|ya|guys)\b/i,
    };
    expect(phrasesFor(language)[name]).not.toMatch(others[language]);
  });

  test("names a key that is no digit, and leaves digits to the voice", () => {
    expect(spokenKey("*", language)).toMatch(/^[a-z ]+$/);
    expect(spokenKey("#", language)).toMatch(/^[a-z ]+$/);
    expect(spokenKey("7", language)).toBe("7");
  });
});

describe("a phrase that a line replaces", () => {
  test("is heard in its place, filled; the others stay", async () => {
    const line = lineWith({ phrases: { greeting: "Bienvenida a {company}, la {company}." } });
    const call = await PhoneCall.to(line);
    expect(call.says[0]).toBe("Bienvenida a Tienda Sur, la Tienda Sur.");
    expect(call.says[1]).toContain("no podemos estimar");
  });

  test("may leave out a placeholder that nobody needs", async () => {
    const line = lineWith({ phrases: { greeting: "Hola." } });
    expect((await PhoneCall.to(line)).says[0]).toBe("Hola.");
  });
});

describe("a company's name is said as it is written", () => {
  test.each([
    "Loja & Cia",
    "<b>Tienda</b>",
    "\"Comillas\" y 'otras'",
    "A$AP $& $1 $$ $`",
    "{digit} {company}",
    "]]> <!-- -->",
    "Ñandú 🛒 ação",
    "&amp; &#39;",
  ])("%s", async (company) => {
    const call = await PhoneCall.to(lineWith({ company }));
    expect(call.says[0]).toBe(`Hola, gracias por llamar a ${company}.`);
    expect(call.says[2]).toBe(
      `Si prefiere no esperar, ${company} puede escribirle por WhatsApp para atender su consulta. Para aceptar, presione 1.`,
    );
  });

  test("whatever it holds", async () => {
    const printable = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 80 })
      .map((name) => name.trim().toWellFormed())
      .filter((name) => name !== "" && !/[\p{Cc}\p{Cn}]/u.test(name));
    await fc.assert(
      fc.asyncProperty(printable, async (company) => {
        const call = await PhoneCall.to(lineWith({ company }));
        expect(call.says[0]).toBe(`Hola, gracias por llamar a ${company}.`);
      }),
    );
  });

  test("and a filled phrase is not filled again", () => {
    const phrases = phrasesFor("es", { offerDial: "{name} {digit}" });
    expect(phrase(phrases, "offerDial", { name: "{digit}", digit: "{name}" })).toBe("{digit} {name}");
  });
});
