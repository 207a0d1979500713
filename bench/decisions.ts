import type { Config } from "../src/config/config";
import type { Situation } from "../src/conversation/situation";
import { decideTurn } from "../src/routing/decide-turn";
import { compileEscalation } from "../src/routing/escalation/detect-reasons";
import type { Routing } from "../src/routing/routing";

/** Of the kind that people write, in three languages; each is written with a number that makes it another. */
const SAID = [
  "hola, quiero saber el precio de una mesa",
  "necesito la factura de mi compra",
  "a qué hora abren mañana?",
  "mi pedido no ha llegado y ya pasaron dos semanas",
  "quiero hablar con una persona por favor",
  "ESTO ES UNA VERGÜENZA, nadie contesta!!",
  "bom dia, queria trocar um produto que comprei",
  "ninguém me responde, quero falar com um atendente",
  "where is my order?",
  "I was charged twice, I want my money back",
  "gracias por todo",
  "es que mi vecina me recomendó su tienda y dice que tienen de todo, así que pasaba a preguntar si también hacen envíos a regiones y cuánto demoran más o menos",
];

/** How long it takes to decide about so many messages, in ms: all of it, and of that the reasons for a person. */
export function measureDecisions(config: Config, count: number): { turns: number; findings: number } {
  const [chat] = config.chats;
  if (chat === undefined) throw new Error("the config has no chat");
  const teams = new Map(config.teams.map((team) => [team.id, team]));
  const routing: Routing = {
    ...{ chat, escalation: config.escalation, aftercare: config.aftercare },
    detect: compileEscalation(config.escalation.phrases),
    team: (id) => teams.get(id),
    listened: () => [],
  };
  const now = Date.now();
  const decide = (index: number) => {
    const text = `${SAID[index % SAID.length]} ${index}`;
    const message = { id: "1", at: now, text, kind: "text" as const };
    const ticket = { id: "1", status: "open", stage: "automatic", kind: "conversation", tier: 1 } as const;
    const situation: Situation & { message: typeof message } = {
      message,
      state: { menu: "" },
      ticket: { ...ticket, chosen: [], metadata: {}, reminders: 0 },
    };
    return decideTurn(situation, routing, now);
  };
  return {
    turns: timeOf(count, decide),
    findings: timeOf(count, (index) => routing.detect(`${SAID[index % SAID.length]} ${index}`)),
  };
}

function timeOf(count: number, work: (index: number) => unknown): number {
  for (let index = 0; index < 2_000; index++) work(index);
  const began = performance.now();
  for (let index = 0; index < count; index++) work(index);
  return performance.now() - began;
}
