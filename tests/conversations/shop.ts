import shop from "../support/shop.config";
import { HOLIDAYS } from "./moment";

/** The shop of the config that is shipped, with days off that no script meets by accident, and what it leaves out. */
export function shopConfig(more: object = {}): object {
  return { ...shop, senders: [...shop.senders, regions], holidays: HOLIDAYS, ...more };
}

/** Another sender of the shop, which asks one question and lists no answers. */
const regions = {
  ...{ number: "+56976591993", template: "ivr_deflect", reopenTemplate: "continuar", team: 1234 },
  chat: {
    welcome: "¿De qué región nos escribe? Así le atiende quien está más cerca.",
    options: [
      { words: ["Valparaíso", "Viña del Mar", "Quilpué", "quinta región"], team: 1235 },
      { words: ["Biobío", "Concepción", "Talcahuano", "Los Ángeles"], team: 1236 },
    ],
  },
};

export const TEAMS: Readonly<Record<string, number>> = Object.fromEntries(
  (shop.teams ?? []).map(({ id, name }) => [name, id]),
);
