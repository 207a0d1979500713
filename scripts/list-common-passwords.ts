import { readFileSync, writeFileSync } from "node:fs";
import { plainPassword, SHORTEST_PASSWORD } from "../src/desk/password-rules";
import { WordFilter } from "../src/routing/words/word-filter";

// Writes src/desk/common-passwords.ts: the passwords that are tried first, as a filter.

const FILE = "src/desk/common-passwords.ts";

/** Of the shorter ones, which come with a year and a sign, the commonest. */
const SHORT_ONES = 5_000;

/** What the list, which is an English one, lacks. */
const OURS = `contrasena clave acceso entrar hola holamundo teamo tequiero bienvenido bienvenida bienvenidos administrador
soporte ventas cobranzas atencion empresa trabajo oficina usuario secreto america colocolo universidad chile santiago
argentina buenosaires bocajuniors riverplate mexico colombia peru espana madrid barcelona realmadrid
senha minhasenha acesso entrar bemvindo bemvinda administracao suporte vendas cobranca atendimento empresa trabalho
escritorio usuario segredo brasil brasilia saopaulo riodejaneiro flamengo corinthians palmeiras portugal lisboa benfica
sporting porto teamo euteamo deusefiel jesuscristo welcome support sales company office whatsapp deriva agente agent
enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre primavera verano otono invierno
janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro primavera verao outono inverno
january february march april june july august september october november december spring summer autumn winter`;

const list: unknown = JSON.parse(
  readFileSync("node_modules/@zxcvbn-ts/language-common/src/passwords.json", "utf8"),
);
if (!Array.isArray(list)) throw new Error("the list of passwords is not one");
const commonest = list.filter((one): one is string => typeof one === "string");
const long = commonest.filter((one) => [...one].length >= SHORTEST_PASSWORD).map((one) => one.toLowerCase());
const short = commonest.slice(0, SHORT_ONES).map(plainPassword);
const words = new Set([...long, ...short, ...OURS.split(/\s+/)].filter((word) => word.length >= 4));

writeFileSync(
  FILE,
  `/**
 * The passwords that are tried first (npm: @zxcvbn-ts/language-common, MIT, and words of our languages), as a WordFilter.
 * Written by scripts/list-common-passwords.ts.
 */
export const COMMON_PASSWORDS =
  "${WordFilter.of(words)}";
`,
);
