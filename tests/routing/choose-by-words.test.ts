import { compileOptions, matchOption } from "../../src/routing/match-options";
import { meant, option, outcome, SHOP } from "./menus";

const shop = compileOptions(SHOP);

/** What of a config was found in a text, and how. */
function told(text: string): readonly string[] {
  const match = matchOption(shop, text);
  return match.kind === "one"
    ? match.matched.map(({ phrase, written, how }) => `${phrase} ~ ${written}: ${how}`)
    : [];
}

describe("an option's title", () => {
  test.each([
    ["Soporte técnico", "2"],
    ["SOPORTE TECNICO", "2"],
    ["soporte", "2"],
    ["pásame con soporte por favor", "2"],
    ["suporte técnico", "2"],
    ["technical support", "2"],
    ["3️⃣ Facturación y pagos", "3"],
    ["facturacion y pago", "3"],
    ["ventas/cotizaciones", "1"],
    ["🛒 ventas", "1"],
    ["Trocas e devoluções", "5"],
    ["hablar con una persona", "6"],
  ])("is meant by %j: %s", (text, id) => {
    expect(outcome(matchOption(shop, text))).toBe(`${id} by title`);
  });

  test.each(["hablar", "quiero hablar", "otra cosa", "y", "con una"])(
    "is not meant by its small words: %j",
    (text) => {
      expect(meant(SHOP, text)).toBe("none");
    },
  );
});

describe("an option's words", () => {
  test.each([
    ["quiero comprar una mesa", "1"],
    ["hola, me gustaría cotizar 20 sillas", "1"],
    ["q precio tiene", "1"],
    ["vocês têm desconto?", "1"],
    ["I want to buy a table", "1"],
    ["xq no funciona", "2"],
    ["mi teléfono no me funciona", "2"],
    ["comprei e veio com defeito", "2"],
    ["my tv is broken", "2"],
    ["it's not working", "2"],
    ["no me ha llegado la factura", "3"],
    ["meu boleto venceu ontem", "3"],
    ["erro no pagamento", "3"],
    ["problema no pagamento", "3"],
    ["where is my invoice?", "3"],
    ["¿a qué hora abren los domingos?", "4"],
    ["que horas abre a loja", "4"],
    ["when do you open", "4"],
    ["give me my money back", "5"],
    ["quero trocar o tamanho", "5"],
    ["quiero que me lo devuelvan", "5"],
    ["can I talk to a human", "6"],
    ["quero falar com atendente", "6"],
  ])("%j means %s", (text, id) => {
    expect(meant(SHOP, text)).toBe(id);
  });

  test.each([
    ["hola"],
    ["gracias"],
    ["ok"],
    ["👍"],
    [""],
    ["   \n "],
    ["tengo una consulta"],
    ["necesito ayuda"],
    ["bom dia, tudo bem?"],
    ["I have a question"],
    ["привет"],
    ["你好"],
  ])("%j means none", (text) => {
    expect(meant(SHOP, text)).toBe("none");
  });

  test("an emoji may be one", () => {
    const options = [option("1", undefined, ["🛒", "compras"], 1), option("2", undefined, ["🔧"], 2)];
    expect(meant(options, "🛒🛒")).toBe("1");
    expect(meant(options, "hola 🔧")).toBe("2");
    expect(meant(options, "🛒🔧")).toBe("tie 1 2");
    expect(meant(options, "👍")).toBe("none");
  });
});

describe("a word matches", () => {
  test.each([
    ["without accents", "facturacion", "3"],
    ["without accents, in Portuguese", "orcamento", "1"],
    ["with accents that it does not have", "fáctúrà", "3"],
    ["in capitals", "GARANTÍA", "2"],
    ["in letters from elsewhere", "𝐠𝐚𝐫𝐚𝐧𝐭𝐢𝐚", "2"],
    ["in full width", "ｆａｃｔｕｒａ", "3"],
    ["with signs around it", "*factura*", "3"],
    ["as a hashtag", "#factura", "3"],
    ["beside an emoji without a blank", "🙏factura🙏", "3"],
    ["with a letter held down", "facturaaaa", "3"],
    ["with the last letter doubled", "precioo", "1"],
    ["plural, in -s", "precios", "1"],
    ["plural, in -es", "errores", "2"],
    ["plural, in -ciones", "promociones", "1"],
    ["plural, in -ões", "promoções", "1"],
    ["plural, in -ões without accents", "cartoes", "3"],
    ["singular, of a title in -es", "devolución", "5"],
    ["singular, of a title in -ões", "devolução", "5"],
    ["plural, of a phrase", "notas de crédito", "3"],
    ["of the other gender", "asesora", "6"],
    ["as another form of a verb", "compraron", "1"],
    ["as a gerund", "estoy comprando", "1"],
    ["as the first person", "compro mucho", "1"],
    ["with a pronoun", "quiero devolverlo", "5"],
    ["with a vowel that changes", "me lo devuelven", "5"],
    ["in Portuguese, in the past", "comprei ontem", "1"],
    ["in English, in the past", "I was charged twice", "3"],
    ["in English, in -ing", "buying", "1"],
    ["as the verb of a noun", "quisiera cotizar", "1"],
    ["as two words", "fac tura", "3"],
  ])("%s: %j is %s", (_, text, id) => {
    expect(meant(SHOP, text)).toBe(id);
  });

  test.each([
    ["a letter left out", "fatura", "factura", true],
    ["a letter left out", "garntia", "garantía", true],
    ["a letter put in", "descuennto", "descuento", true],
    ["a letter replaced", "vemtas", "ventas", true],
    ["neighbours swapped", "vetnas", "ventas", true],
    ["the first two swapped", "evntas", "ventas", true],
    ["b for v", "bentas", "ventas", true],
    ["s for z, by ear", "cotisasion", "cotización", true],
    ["k for c", "kotizacion", "cotización", true],
    ["y for ll", "pantaya", "pantalla", true],
    ["no h", "orario", "horario", true],
    ["two errors in a long word", "reparasoin", "reparación", true],
    ["the plural of it", "vetna", "ventas", true],
    ["Portuguese for Spanish", "suporte", "soporte", true],
    ["another word: fractura", "fractura", "factura", false],
    ["another word: renta", "renta", "venta", false],
    ["another word: vento", "vento", "venta", false],
    ["another word: ventana", "ventana", "venta", false],
    ["another word: cuento", "le cuento", "cuenta", false],
    ["another word: cosa", "cosa", "casa", false],
    ["another word: pego", "pego", "pago", false],
    ["another word: inflamación", "inflamación", "información", false],
    ["another word: pegamento", "pegamento", "pagamento", false],
    ["another word: contestar", "contestar", "contratar", false],
    ["another word: perdón", "perdón", "person", false],
    ["another word: siento", "lo siento", "ciento", false],
    ["another word: comparar", "comparar", "comprar", false],
    ["another word: trucking", "trucking", "tracking", false],
    ["another word: desconto", "desconto", "descanto", false],
    ["two errors in a short word", "fctira", "factura", false],
    ["a short word with an error", "pgo", "pago", false],
    ["inside another word", "inventarios", "ventas", false],
    ["inside another word", "golpe", "gol", false],
    ["inside another word", "personalmente", "persona", false],
    ["the beginning of another word", "facturable", "factura", false],
  ])("in spite of small errors only: %s, %j for %j: %s", (_, text, word, is) => {
    const options = [option("1", undefined, [word], 1), option("2", undefined, ["otra"], 2)];
    expect(meant(options, text)).toBe(is ? "1" : "none");
  });

  test("exactly, rather than with an error for a word of another option", () => {
    const options = [option("1", undefined, ["venta"], 1), option("2", undefined, ["renta"], 2)];
    expect(["venta", "renta", "ventas", "rentas"].map((text) => meant(options, text))).toEqual([
      "1",
      "2",
      "1",
      "2",
    ]);
    const near = [option("1", undefined, ["tarjeta"], 1), option("2", undefined, ["tarjeto"], 2)];
    expect(meant(near, "tarjeto")).toBe("2");
  });

  test("and what matched is kept as the config has it and as it was written", () => {
    expect(told("Hola, perdí mi FACTURAS")).toEqual(["factura ~ FACTURAS: inflected"]);
    expect(told("quiero una devolucion del dinero!!")).toEqual([
      "devolución de dinero ~ devolucion del dinero: exact",
    ]);
    expect(told("kiero un descuemto, xfa")).toEqual(["descuento ~ descuemto: typo"]);
    expect(told("mi tarjeta, y un pago")).toEqual(["tarjeta ~ tarjeta: exact", "pago ~ pago: exact"]);
  });
});

describe("a phrase matches", () => {
  test.each([
    ["devolución de dinero", "5"],
    ["la devolución de mi dinero", "5"],
    ["devolucion dinero", "5"],
    ["devoluciones del dinero", "5"],
    ["cambiar de talla", "5"],
    ["no me funciona", "2"],
    ["se apaga solo", "2"],
    ["me cobraron doble", "3"],
  ])("in order, with small words in between: %j is %s", (text, id) => {
    expect(meant(SHOP, text)).toBe(id);
  });

  test.each([
    ["not in another order", "dinero, devolución"],
    ["not with a word in between", "nota muy buena de crédito"],
    ["not across a stop", "buena nota. Crédito no tengo"],
  ])("%s: %j", (_, text) => {
    expect(told(text).some((one) => one.includes(" de "))).toBe(false);
  });

  test("written without blanks", () => {
    const options = [
      option("1", undefined, ["Viña del Mar"], 1),
      option("2", undefined, ["wifi", "e-mail"], 2),
    ];
    expect(meant(options, "viñadelmar")).toBe("1");
    expect(meant(options, "no anda el wi-fi")).toBe("2");
    expect(meant(options, "el wi fi")).toBe("2");
    expect(meant(options, "por email")).toBe("2");
  });

  test("of a person's option as any other's, but for those that only name a person", () => {
    const options = [
      option("1", undefined, ["comprar"], 1),
      option("2", undefined, ["garantía extendida", "ejecutivo"], { kind: "person", team: 2 }),
    ];
    expect(meant(options, "cuánto cuesta la garantía extendida")).toBe("2");
    expect(meant(options, "tengo garantía extendida y la quiero comprar otra vez")).not.toBe("1");
    expect(meant(options, "comprar con un ejecutivo")).toBe("1");
  });

  test("with a contracted 'not'", () => {
    const options = [option("1", undefined, ["not working"], 1), option("2", undefined, ["buy"], 2)];
    expect(meant(options, "my headphones aren't working")).toBe("1");
    expect(meant(options, "it doesnt work")).toBe("1");
    expect(meant(options, "it works")).toBe("none");
  });

  test("by its small words too where they tell two apart", () => {
    const options = [option("1", undefined, ["con receta"], 1), option("2", undefined, ["sin receta"], 2)];
    expect(meant(options, "con receta")).toBe("1");
    expect(meant(options, "lo quiero sin receta")).toBe("2");
  });
});

describe("of several that match", () => {
  test.each([
    ["the longer wins: a phrase that contains another's word", "quiero la devolución de dinero", "5"],
    ["the word of another counts where it stands alone", "dinero", "3"],
    ["two as likely ask back", "ventas o soporte", "tie 1 2"],
    ["two as likely ask back, in the menu's order", "soporte y también ventas", "tie 1 2"],
    ["beside an emoji", "ventas🛒soporte", "tie 1 2"],
    ["three as likely", "ventas, soporte, pagos", "tie 1 2 3"],
    ["a common word gives way to a rare one", "tengo un problema con mi factura", "3"],
    ["a form of a verb is weaker than a noun", "necesito la factura de mi compra", "3"],
    ["who asks for a person of a team gets the team", "un ejecutivo de ventas", "1"],
  ])("%s: %j is %s", (_, text, id) => {
    expect(meant(SHOP, text)).toBe(id);
  });

  test("the rarer wins: a word of one option over a word of three", () => {
    const options = ["1", "2", "3"].map((id) => option(id, undefined, ["equipo"], Number(id)));
    const rare = option("4", undefined, ["pintar"], 4);
    expect(meant([...options, rare], "pintar el equipo")).toBe("4");
    expect(meant([...options, rare], "equipo")).toBe("tie 1 2 3");
  });

  test("those of one team are one, the first", () => {
    const options = [
      option("1", undefined, ["norte"], 5),
      option("2", undefined, ["sur"], 5),
      option("3", undefined, ["norte", "sur"], { kind: "person", team: 5 }),
    ];
    expect(meant(options, "norte o sur")).toBe("1");
  });

  test("teams may be told from elsewhere", () => {
    const text = { es: "Sí", pt: "Sim", en: "Yes" };
    const options = [
      option("1", undefined, ["norte"], { kind: "answer", text }),
      option("2", undefined, ["sur"], { kind: "answer", text }),
    ];
    expect(meant(options, "norte o sur")).toBe("tie 1 2");
    expect(
      outcome(
        matchOption(
          compileOptions(options, () => 9),
          "norte o sur",
        ),
      ),
    ).toBe("1 by words");
  });
});

describe("what is refused does not count", () => {
  test.each([
    ["no quiero ventas, quiero soporte", "2"],
    ["no quiero ventas quiero soporte", "2"],
    ["no quiero hablar con ventas sino con soporte", "2"],
    ["soporte, no ventas", "2"],
    ["soporte no ventas", "2"],
    ["ventas no, soporte", "2"],
    ["no es ventas, es soporte", "2"],
    ["en vez de ventas, soporte", "2"],
    ["quiero soporte en lugar de ventas", "2"],
    ["não quero vendas, quero suporte", "2"],
    ["não é fatura, é garantia", "2"],
    ["I don't want sales, I want support", "2"],
    ["I don’t want to buy, I want a refund", "5"],
    ["instead of sales I need support", "2"],
    ["not sales, support", "2"],
    ["no ventas", "none"],
    ["no quiero comprar", "none"],
    ["não preciso de suporte", "none"],
    ["ni ventas ni soporte", "none"],
    ["I do not need support", "none"],
  ])("%j is %s", (text, id) => {
    expect(meant(SHOP, text)).toBe(id);
  });

  test.each([
    ["a phrase of the config with a no", "no funciona", "2"],
    ["a comma after no", "no, ventas", "1"],
    ["no puedo: it is about paying", "no puedo pagar con tarjeta", "3"],
    ["it has not come", "no me llegó la factura", "3"],
    ["an own thing", "ya no quiero mi factura", "3"],
    ["a question", "quiero ventas, ¿no?", "1"],
    ["a question without a comma", "es con ventas no?", "1"],
    ["the Portuguese no", "tenho um erro no cartão", "3"],
    ["something said of a thing", "no carga el equipo", "7"],
  ])("but counts in %s: %j", (_, text, id) => {
    expect(meant([...SHOP, option("7", undefined, ["carga"], 70)], text)).toBe(id);
  });
});

describe("yes and no as options", () => {
  const options = [option("1", ["Sí", "Sim", "Yes"], [], 1), option("2", ["No", "Não", "No"], [], 2)];

  test.each([
    ["sí", "1"],
    ["si", "1"],
    ["Sí, por favor", "1"],
    ["claro que si", "1"],
    ["sim", "1"],
    ["yes please", "1"],
    ["no", "2"],
    ["no gracias", "2"],
    ["não", "2"],
    ["si me pueden ayudar con un problema que tengo", "none"],
    ["no puedo entrar a mi cuenta hace días", "none"],
  ])("%j is %s", (text, id) => {
    expect(meant(options, text)).toBe(id);
  });
});
