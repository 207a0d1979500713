import { compileOptions, matchOption } from "../../src/routing/match-options";
import { meant, option, outcome, REGIONS, SHOP } from "./menus";

const shop = compileOptions(SHOP);

describe("a number chooses a listed option", () => {
  test.each([
    ["2", "2"],
    ["2.", "2"],
    [" 2 ", "2"],
    ["(2)", "2"],
    ["2!!!", "2"],
    ["02", "2"],
    ["opción 2", "2"],
    ["opcion2", "2"],
    ["Opc. 2", "2"],
    ["op 3", "3"],
    ["la 2", "2"],
    ["quiero la 3 porfa", "3"],
    ["la opcion numero dos por fa", "2"],
    ["el 2 po", "2"],
    ["la 2 amigo", "2"],
    ["hola buenas, la 4 por favor", "4"],
    ["la opción número dos", "2"],
    ["número 2", "2"],
    ["nº 2", "2"],
    ["n° 4", "4"],
    ["No. 2", "2"],
    ["#2", "2"],
    ["２", "2"],
    ["2️⃣", "2"],
    ["②", "2"],
    ["dos", "2"],
    ["segunda", "2"],
    ["la segunda opción", "2"],
    ["2da opcion", "2"],
    ["la 4ta", "4"],
    ["la última", "6"],
    ["quero a opção 3", "3"],
    ["opção dois", "2"],
    ["a segunda", "2"],
    ["terceira opção por favor", "3"],
    ["número três", "3"],
    ["bom dia, 5 por favor", "5"],
    ["the second one", "2"],
    ["one", "1"],
    ["option two please", "2"],
    ["I'd like the third option", "3"],
    ["press 4", "4"],
    ["the 4th", "4"],
    ["the last one", "6"],
    ["elijo la opción 3 porque me cobraron mal", "3"],
    ["2) no me llegó", "2"],
    ["2.- no enciende", "2"],
    ["la 3, me cobraron dos veces", "3"],
    ["2. Soporte técnico", "2"],
    ["no la 2, la 3", "3"],
    ["la 2 no, la 3", "3"],
    ["5️⃣ pfv", "5"],
    ["o último da lista", "6"],
  ])("%j is option %s", (text, id) => {
    expect(outcome(matchOption(shop, text))).toBe(`${id} by number`);
  });

  test.each([
    "tengo 2 pedidos",
    "son las 2:30",
    "el 2 de mayo",
    "2/3/2024",
    "vivo en el número 2 de esa calle",
    "$2",
    "2%",
    "2.5",
    "3 de ellos llegaron mal",
    "segunda-feira é o pior dia",
    "dame un segundo por favor",
    "a las 3",
    "las dos",
    "os dois",
    "meu apartamento é o 2 do bloco B",
    "I have 2 kids",
    "12345",
    "0",
    "7",
    "99",
    "no quiero la opción 2",
    "não quero a 2",
    "1 2 3 4 5 6 1 2 3 4 5 6 1 2 3",
  ])("%j is none", (text) => {
    expect(meant(SHOP, text)).toBe("none");
  });

  test.each([
    ["1 y 2", "tie 1 2"],
    ["1 o 2", "tie 1 2"],
    ["1 e 2", "tie 1 2"],
    ["1 or 2", "tie 1 2"],
    ["opción 2 y 3", "tie 2 3"],
    ["1, 2", "tie 1 2"],
    ["1,2", "tie 1 2"],
    ["1-2", "tie 1 2"],
    ["1️⃣2️⃣", "tie 1 2"],
    ["1. Soporte técnico", "tie 1 2"],
  ])("%j asks back: %s", (text, tie) => {
    expect(meant(SHOP, text)).toBe(tie);
  });

  test("and what the contact wrote is kept", () => {
    expect(matchOption(shop, "La Segunda, por favor")).toMatchObject({
      matched: [{ option: "2", phrase: "2", written: "Segunda", how: "exact" }],
    });
  });

  test("counts what is listed: an option without a title has no number", () => {
    const options = [
      option("1", ["Ventas", "Vendas", "Sales"], [], 1),
      option("2", undefined, ["secreto"], 2),
      option("3", ["Soporte", "Suporte", "Support"], [], 3),
    ];
    expect(meant(options, "2")).toBe("3");
    expect(meant(options, "3")).toBe("none");
  });

  test("is nothing where nothing is listed", () => {
    expect(meant(REGIONS, "2")).toBe("none");
    expect(meant(REGIONS, "la segunda")).toBe("none");
  });

  test("gives way to a word of an option that is the same", () => {
    const days = [
      option("1", ["Terça", "Terça", "Tuesday"], [], 1),
      option("2", ["Segunda", "Segunda", "Monday"], [], 2),
      option("3", ["Sexta", "Sexta", "Friday"], ["1"], 3),
    ];
    expect(meant(days, "segunda")).toBe("2");
    expect(meant(days, "sexta")).toBe("3");
    expect(meant(days, "1")).toBe("3");
    expect(meant(days, "2")).toBe("2");
  });

  test("of two that lead to the same team is no tie", () => {
    const options = [
      option("1", ["Ventas", "Vendas", "Sales"], [], 7),
      option("2", ["Cotizar", "Cotar", "Quotes"], [], 7),
    ];
    expect(meant(options, "1 o 2")).toBe("1");
  });
});
