import { findCanned, replaceSlash, slashWords } from "../../assets/desk/tickets/composer/canned-search";
import { mayBeAnswered } from "../../assets/desk/tickets/composer/may-be-answered";
import { fillPlaceholders } from "../../assets/desk/tickets/composer/placeholders";
import { initialsOf, nameOf, numberBeside, wholeNameOf } from "../../assets/desk/tickets/ticket/name-of";
import { aTicket } from "./a-ticket";

const canned = (id: string, title: string, team: number | null = null) => ({
  id,
  team,
  title,
  text: `text of ${title}`,
  language: null,
});

test("who asked us not to write is answered once they wrote again, while their window is open", () => {
  const at = Date.parse("2026-11-02T12:00:00Z");
  const window = { open: true, closes_at: "2026-11-02T13:00:00Z" };
  const asked = { opted_out: true, wrote_since_opt_out: false, window };
  expect(mayBeAnswered({ ...asked, opted_out: false }, at)).toBe(true);
  expect(mayBeAnswered(asked, at)).toBe(false);
  expect(mayBeAnswered({ ...asked, wrote_since_opt_out: true }, at)).toBe(true);
  expect(mayBeAnswered({ ...asked, wrote_since_opt_out: true }, at + 3_600_000)).toBe(false);
});

describe("placeholders", () => {
  test("are filled in", () => {
    expect(
      fillPlaceholders("Hola {name}, soy {agent} de {company}. Caso {ticket}.", {
        name: "Camila",
        agent: "Ana",
        company: "Tienda",
        ticket: "12",
      }),
    ).toBe("Hola Camila, soy Ana de Tienda. Caso 12.");
  });

  test("of what is not known are left out with their space; others stay as they are written", () => {
    expect(fillPlaceholders("Hola {name}, mire {this}.", {})).toBe("Hola, mire {this}.");
  });

  test("are not looked for in what is filled in", () => {
    expect(fillPlaceholders("Hola {name}", { name: "{agent} $& $1", agent: "Ana" })).toBe(
      "Hola {agent} $& $1",
    );
  });
});

describe("answers for many", () => {
  const all = [canned("1", "Despedida"), canned("2", "Garantía", 2), canned("3", "Envío")];

  test("are those for all teams and for the ticket's", () => {
    expect(findCanned(all, 2, "").map(({ id }) => id)).toEqual(["1", "2", "3"]);
    expect(findCanned(all, 1, "").map(({ id }) => id)).toEqual(["1", "3"]);
  });

  test("are found without accents and capitals, by how the title begins first", () => {
    expect(findCanned(all, 2, "garan").map(({ id }) => id)).toEqual(["2"]);
    expect(
      findCanned([canned("1", "Con envío"), canned("2", "Envío")], 1, "ENVIO").map(({ id }) => id),
    ).toEqual(["2", "1"]);
  });

  test("are asked for by a stroke at a line's beginning, and by none within a text", () => {
    expect(slashWords("/", 1)).toBe("");
    expect(slashWords("Hola\n/garan", 11)).toBe("garan");
    expect(slashWords("y/o", 3)).toBeUndefined();
    expect(slashWords("https://a.cl", 12)).toBeUndefined();
    expect(slashWords("/x\nmás", 6)).toBeUndefined();
  });

  test("take the place of the stroke and what follows it", () => {
    expect(replaceSlash("Hola\n/gar y más", 9, "Garantía:")).toEqual({
      text: "Hola\nGarantía: y más",
      cursor: 14,
    });
  });
});

test("somebody is called by name, else by number, else by the ticket", () => {
  expect(nameOf(aTicket())).toBe("Camila");
  expect(nameOf(aTicket({ contact: { id: "c", name: null, phone: "+56911111111" } }))).toBe("+56911111111");
  expect(nameOf(aTicket({ id: "9", contact: { id: "c", name: null, phone: null } }))).toBe("#9");
  expect([initialsOf("Ana María Pérez"), initialsOf("ñandú"), initialsOf("😀 Ana"), initialsOf("")]).toEqual([
    ...["AP", "Ñ", "A", "?"],
  ]);
  // Two of the same name are told apart.
  expect(numberBeside(aTicket({ contact: { id: "c", name: "Camila", phone: "+56911111111" } }))).toBe(
    "+56911111111",
  );
  expect(wholeNameOf(aTicket({ contact: { id: "c", name: "Camila", phone: "+56911111111" } }))).toBe(
    "Camila (+56911111111)",
  );
  expect(numberBeside(aTicket({ contact: { id: "c", name: null, phone: "+56911111111" } }))).toBeUndefined();
});
