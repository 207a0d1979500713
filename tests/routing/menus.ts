import { compileOptions, matchOption, type OptionMatch } from "../../src/routing/match-options";
import type { Destination, MenuOption } from "../../src/routing/menu";

/** An option as the tests write it: its number, its titles in Spanish, Portuguese and English, its words, its team. */
export function option(
  id: string,
  titles: readonly [string, string, string] | undefined,
  words: readonly string[],
  leadsTo: Destination | number,
): MenuOption {
  return {
    id,
    ...(titles !== undefined && { title: { es: titles[0], pt: titles[1], en: titles[2] } }),
    words,
    leadsTo: typeof leadsTo === "number" ? { kind: "team", team: leadsTo } : leadsTo,
  };
}

const HOURS = {
  es: "Atendemos de lunes a viernes.",
  pt: "Atendemos de segunda a sexta.",
  en: "We are open from Monday to Friday.",
};

/** A shop that lists sales, support, billing, opening hours, returns and a person. */
export const SHOP: readonly [MenuOption, ...MenuOption[]] = [
  option(
    "1",
    ["Ventas y cotizaciones", "Vendas e orçamentos", "Sales and quotes"],
    [
      ...["comprar", "precio", "cotización", "catálogo", "producto nuevo", "promoción", "descuento"],
      ...["preço", "promoção", "orçamento", "desconto", "price", "buy", "discount"],
    ],
    10,
  ),
  option(
    "2",
    ["Soporte técnico", "Suporte técnico", "Technical support"],
    [
      ...["no funciona", "falla", "garantía", "reparación", "instalar", "error", "se apaga"],
      ...[
        "não funciona",
        "garantia",
        "conserto",
        "instalação",
        "defeito",
        "not working",
        "broken",
        "warranty",
        "repair",
      ],
    ],
    20,
  ),
  option(
    "3",
    ["Facturación y pagos", "Faturamento e pagamentos", "Billing and payments"],
    [
      ...["factura", "boleta", "pago", "dinero", "cobro doble", "tarjeta", "nota de crédito"],
      ...["fatura", "boleto", "pagamento", "cartão", "nota fiscal", "cobrança", "invoice", "charge", "card"],
    ],
    30,
  ),
  option(
    "4",
    ["Horarios y sucursales", "Horários e lojas", "Opening hours and stores"],
    [
      "dirección",
      "a qué hora abren",
      "dónde están",
      "endereço",
      "que horas abre",
      "address",
      "when do you open",
    ],
    { kind: "answer", text: HOURS },
  ),
  option(
    "5",
    ["Cambios y devoluciones", "Trocas e devoluções", "Returns and exchanges"],
    [
      ...[
        "devolución de dinero",
        "cambiar talla",
        "reembolso",
        "devolver",
        "reembolso do dinheiro",
        "trocar",
      ],
      ...["refund", "return", "exchange", "money back"],
    ],
    40,
  ),
  option(
    "6",
    ["Hablar con una persona", "Falar com uma pessoa", "Talk to a person"],
    ["ejecutivo", "agente", "humano", "asesor", "atendente", "representative", "human"],
    { kind: "person", team: 20 },
  ),
];

/** "Tell us your region": nothing is listed, each team has many words. */
export const REGIONS: readonly [MenuOption, ...MenuOption[]] = [
  option("1", undefined, ["Arica y Parinacota", "Arica", "Putre"], 15),
  option("2", undefined, ["Tarapacá", "Iquique", "Alto Hospicio", "Pozo Almonte"], 1),
  option("3", undefined, ["Antofagasta", "Calama", "Tocopilla", "San Pedro de Atacama"], 2),
  option("4", undefined, ["Atacama", "Copiapó", "Vallenar", "Caldera"], 3),
  option("5", undefined, ["Coquimbo", "La Serena", "Ovalle", "Vicuña"], 4),
  option(
    "6",
    undefined,
    ["Valparaíso", "Viña del Mar", "Quilpué", "Villa Alemana", "San Antonio", "Quillota", "Concón"],
    5,
  ),
  option(
    "7",
    undefined,
    [
      "Región Metropolitana",
      "Santiago",
      "Providencia",
      "Maipú",
      "Puente Alto",
      "La Florida",
      "Ñuñoa",
      "Estación Central",
    ],
    13,
  ),
  option("8", undefined, ["O'Higgins", "Rancagua", "San Fernando", "Pichilemu"], 6),
  option("9", undefined, ["Maule", "Talca", "Curicó", "Linares"], 7),
  option("10", undefined, ["Ñuble", "Chillán", "San Carlos"], 16),
  option("11", undefined, ["Biobío", "Concepción", "Talcahuano", "Los Ángeles", "Coronel"], 8),
  option("12", undefined, ["La Araucanía", "Temuco", "Villarrica", "Pucón"], 9),
  option("13", undefined, ["Los Ríos", "Valdivia", "La Unión"], 14),
  option("14", undefined, ["Los Lagos", "Puerto Montt", "Osorno", "Puerto Varas", "Chiloé", "Castro"], 10),
  option("15", undefined, ["Aysén", "Coyhaique", "Puerto Aysén"], 11),
  option("16", undefined, ["Magallanes", "Punta Arenas", "Puerto Natales"], 12),
];

/** The states of Brazil with some of their cities. */
export const STATES: readonly [MenuOption, ...MenuOption[]] = [
  option("AC", undefined, ["Acre", "Rio Branco", "Cruzeiro do Sul"], 1),
  option("AL", undefined, ["Alagoas", "Maceió", "Arapiraca"], 2),
  option("AP", undefined, ["Amapá", "Macapá"], 3),
  option("AM", undefined, ["Amazonas", "Manaus", "Parintins"], 4),
  option("BA", undefined, ["Bahia", "Salvador", "Feira de Santana", "Vitória da Conquista", "Ilhéus"], 5),
  option("CE", undefined, ["Ceará", "Fortaleza", "Juazeiro do Norte", "Sobral"], 6),
  option("DF", undefined, ["Distrito Federal", "Brasília", "Taguatinga"], 7),
  option("ES", undefined, ["Espírito Santo", "Vitória", "Vila Velha", "Serra"], 8),
  option("GO", undefined, ["Goiás", "Goiânia", "Anápolis"], 9),
  option("MA", undefined, ["Maranhão", "São Luís", "Imperatriz"], 10),
  option("MT", undefined, ["Mato Grosso", "Cuiabá", "Rondonópolis"], 11),
  option("MS", undefined, ["Mato Grosso do Sul", "Campo Grande", "Dourados"], 12),
  option("MG", undefined, ["Minas Gerais", "Belo Horizonte", "BH", "Uberlândia", "Juiz de Fora"], 13),
  option("PA", undefined, ["Pará", "Belém", "Santarém", "Ananindeua"], 14),
  option("PB", undefined, ["Paraíba", "João Pessoa", "Campina Grande"], 15),
  option("PR", undefined, ["Paraná", "Curitiba", "Londrina", "Maringá", "Foz do Iguaçu"], 16),
  option("PE", undefined, ["Pernambuco", "Recife", "Olinda", "Caruaru"], 17),
  option("PI", undefined, ["Piauí", "Teresina", "Parnaíba"], 18),
  option("RJ", undefined, ["Rio de Janeiro", "Rio", "Niterói", "Duque de Caxias"], 19),
  option("RN", undefined, ["Rio Grande do Norte", "Natal", "Mossoró"], 20),
  option("RS", undefined, ["Rio Grande do Sul", "Porto Alegre", "Caxias do Sul", "Pelotas"], 21),
  option("RO", undefined, ["Rondônia", "Porto Velho", "Ji-Paraná"], 22),
  option("RR", undefined, ["Roraima", "Boa Vista"], 23),
  option("SC", undefined, ["Santa Catarina", "Florianópolis", "Floripa", "Joinville", "Blumenau"], 24),
  option("SP", undefined, ["São Paulo", "Campinas", "Guarulhos", "Santos", "Ribeirão Preto"], 25),
  option("SE", undefined, ["Sergipe", "Aracaju"], 26),
  option("TO", undefined, ["Tocantins", "Palmas", "Araguaína"], 27),
];

/** What a match says in a few words: "2 by number", "tie 1 2", "none". */
export function outcome(match: OptionMatch): string {
  if (match.kind === "one") return `${match.option.id} by ${match.by}`;
  return match.kind === "tie" ? `tie ${match.options.map(({ id }) => id).join(" ")}` : "none";
}

/** The id of the option that a text means, "none", or the ids of a tie. */
export function meant(options: readonly MenuOption[], text: string): string {
  return outcome(matchOption(compileOptions(options), text)).replace(/ by \w+$/, "");
}
