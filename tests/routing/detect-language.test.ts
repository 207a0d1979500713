import fc from "fast-check";
import { LANGUAGES, type Language } from "../../src/contact/language";
import { detectLanguage } from "../../src/routing/detect-language";

describe("the language of a message", () => {
  test.each<readonly [string, Language]>([
    ["hola", "es"],
    ["holaaa", "es"],
    ["buenas", "es"],
    ["buen día", "es"],
    ["buenos dias", "es"],
    ["gracias", "es"],
    ["ayuda", "es"],
    ["q precio tiene", "es"],
    ["factura", "es"],
    ["informacion", "es"],
    ["mi pedido no llego", "es"],
    ["quiero cancelar", "es"],
    ["soy de viña", "es"],
    ["me podes ayudar?", "es"],
    ["me pasas el catalogo porfa", "es"],
    ["necesito hablar con alguien", "es"],
    ["¿Señor?", "es"],
    ["jajaja ok", "es"],
    ["oi", "pt"],
    ["oiii", "pt"],
    ["olá", "pt"],
    ["bom dia", "pt"],
    ["Boa tarde", "pt"],
    ["obrigada", "pt"],
    ["ajuda", "pt"],
    ["não", "pt"],
    ["nao", "pt"],
    ["vc", "pt"],
    ["qual o preço", "pt"],
    ["meu pedido nao chegou", "pt"],
    ["quero cancelar", "pt"],
    ["preciso falar com alguem", "pt"],
    ["erro no pagamento", "pt"],
    ["segunda via do boleto", "pt"],
    ["tudo bem?", "pt"],
    ["me passa o catalogo por favor", "pt"],
    ["kkkk blz", "pt"],
    ["hello", "en"],
    ["hi", "en"],
    ["good morning", "en"],
    ["thanks", "en"],
    ["help", "en"],
    ["yes", "en"],
    ["invoice", "en"],
    ["my order has not arrived", "en"],
    ["asap pls", "en"],
    ["do you have it in stock", "en"],
    ["hi, can I talk to somebody?", "en"],
  ])("%j is %s", (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test.each([
    "ok",
    "👍",
    "12345",
    "Juan",
    "juan",
    "Maria",
    "Juan Pérez",
    "",
    "2",
    "no",
    "WhatsApp",
    "cancelar",
    "ola",
    "???",
  ])("cannot be told of %j", (text) => {
    expect(detectLanguage(text)).toBeUndefined();
  });

  test.each(["https://example.com/where-is-my/order", "www.lojas.com.br/meu-pedido", "where.is@my.example"])(
    "cannot be told of an address: %s",
    (text) => {
      expect(detectLanguage(text)).toBeUndefined();
    },
  );

  test.each<readonly [Language, string]>([
    ["es", "Compré una lavadora la semana pasada y todavía no me la entregan, ¿me pueden decir qué pasó?"],
    ["es", "compre una lavadora la semana pasada y todavia no me la entregan me pueden decir que paso"],
    ["es", "buenas tardes queria saber si hacen envios a la zona sur y cuanto sale"],
    [
      "pt",
      "Comprei uma máquina de lavar na semana passada e ainda não entregaram, podem me dizer o que houve?",
    ],
    [
      "pt",
      "comprei uma maquina de lavar na semana passada e ainda nao entregaram podem me dizer o que houve",
    ],
    ["pt", "boa tarde queria saber se entregam na zona sul e quanto custa"],
    ["en", "I bought a washing machine last week and it still has not been delivered, what happened?"],
    ["en", "good afternoon i would like to know if you deliver to the south side and how much it is"],
  ])("is %s with and without accents: %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  test("is told by the config's words too", () => {
    const none = { es: [], pt: [], en: [] };
    expect(detectLanguage("cachai po", none)).toBeUndefined();
    expect(detectLanguage("CACHÁI po", { ...none, es: ["cachai"] })).toBe("es");
    expect(detectLanguage("eai mano", { ...none, pt: ["eaí"] })).toBe("pt");
    expect(detectLanguage("howdy", { ...none, en: ["howdy"] })).toBe("en");
  });

  test("is one of ours or nothing, whatever the text, and the same without accents or in capitals for greetings", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        expect([...LANGUAGES, undefined]).toContain(detectLanguage(text));
      }),
    );
    for (const text of ["hola", "oi", "hello"]) {
      expect(detectLanguage(text.toUpperCase())).toBe(detectLanguage(text));
    }
  });

  test.each([
    ["a".repeat(10_000)],
    ["olá ".repeat(2_500)],
    ["http".repeat(2_500)],
    ["@ ".repeat(5_000)],
    ["ç".repeat(10_000)],
  ])("takes bounded time", (text) => {
    const before = performance.now();
    detectLanguage(text);
    expect(performance.now() - before).toBeLessThan(300);
  });
});
