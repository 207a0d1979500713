import { compileOptions, matchOption } from "../../src/routing/match-options";
import { meant, REGIONS, STATES } from "./menus";

describe("a region of Chile, asked for without a list", () => {
  test.each([
    ["viña del mar", "6"],
    ["soy de viña", "6"],
    ["vivo en Viña", "6"],
    ["vina del mar porfa", "6"],
    ["viñadelmar", "6"],
    ["balparaiso", "6"],
    ["quilpue y viña", "6"],
    ["Santiago", "7"],
    ["estoy en la región metropolitana", "7"],
    ["estacion central", "7"],
    ["ñuñoa", "7"],
    ["nunoa", "7"],
    ["vivo en san pedro de atacama", "3"],
    ["atacama", "4"],
    ["antofagsta", "3"],
    ["la serena", "5"],
    ["serena", "5"],
    ["O’Higgins", "8"],
    ["ohiggins", "8"],
    ["concepsion", "11"],
    ["los angeles", "11"],
    ["temuko", "12"],
    ["region de los lagos", "14"],
    ["pto montt", "14"],
    ["coihaique", "15"],
    ["punta arena", "16"],
    ["no soy de santiago, soy de talca", "9"],
    ["santiago o valparaiso", "tie 6 7"],
    ["puerto", "tie 14 15 16"],
    ["hola", "none"],
    ["tengo un problema con el puerto de mi equipo nuevo", "none"],
  ])("%j is %s", (text, id) => {
    expect(meant(REGIONS, text)).toBe(id);
  });
});

describe("a state of Brazil, asked for without a list", () => {
  test.each([
    ["São Paulo", "SP"],
    ["sou de sao paulo capital", "SP"],
    ["sao paolo", "SP"],
    ["moro no rio", "RJ"],
    ["rio de janeiro", "RJ"],
    ["niteroi", "RJ"],
    ["rio grande do sul", "RS"],
    ["rio grande do norte", "RN"],
    ["rio grande", "tie RN RS"],
    ["sou de mato grosso", "MT"],
    ["mato grosso do sul", "MS"],
    ["vitoria", "ES"],
    ["vitória da conquista", "BA"],
    ["salvador, bahia", "BA"],
    ["bh", "MG"],
    ["belo horizonte", "MG"],
    ["minas", "MG"],
    ["curitba", "PR"],
    ["floripa", "SC"],
    ["joao pesoa", "PB"],
    ["campo grande", "MS"],
    ["campina grande", "PB"],
    ["ji parana", "RO"],
    ["sou do Pará", "PA"],
    ["quero comprar um presente para minha mãe", "none"],
    ["me chamo Paulo", "none"],
  ])("%j is %s", (text, id) => {
    expect(meant(STATES, text)).toBe(id);
  });

  test("keeps the name that was meant", () => {
    expect(matchOption(compileOptions(STATES), "sou de Belo Horisonte")).toMatchObject({
      by: "words",
      matched: [{ option: "MG", phrase: "Belo Horizonte", written: "Belo Horisonte", how: "typo" }],
    });
  });
});
