import { faultsOf, wholeConfig } from "./whole-config";

export type Item = Record<string, unknown>;

/** A config with a chat that uses what there is. */
export function chatConfig(): Item {
  const { config, line } = wholeConfig();
  return {
    ...config,
    lines: [line],
    senders: [
      {
        ...{ number: "+56976591992", template: "ivr_deflect", team: 1234, language: "es", company: "Tienda" },
        reopenTemplate: "ivr_deflect",
        chat: {
          welcome: { es: "Hola, somos {company}", pt: "Olá" },
          options: [
            { title: { es: "Ventas", en: "Sales" }, words: { es: ["comprar"], en: ["buy"] }, team: 1235 },
            { title: "Horario", words: ["abren"], answer: "De 9 a 18.\nSábados no." },
            { title: "Pagos", ask: "¿Qué necesita?", options: [{ title: "Factura", team: 1234 }] },
            { title: "Una persona", person: true },
            { words: ["valparaíso", "viña del mar"], team: 1235 },
          ],
          phrases: { notUnderstood: "No le entendí.", assigned: { es: "Le atiende {team}." } },
        },
      },
    ],
    teams: [
      { id: 1234, name: "Soporte", next: 1235, answerWithinMinutes: 10, notify: [{ slack: "env:SLACK" }] },
      {
        ...{ id: 1235, name: "Ventas", assignment: "least-busy", timeZone: "America/Lima" },
        hours: { "monday-friday": ["09:00-13:00", "14:00-18:00"], saturday: "22:00-02:00" },
        holidays: ["2026-09-18"],
        closed: "Cerrado; abrimos {opens}.",
      },
    ],
    holidays: ["12-25"],
    notify: [{ webhook: "https://example.com/hook", secret: "env:HOOK_SECRET", on: ["sender-broken"] }],
    escalation: {
      phrases: { sensitive: ["nota de crédito"], asked: { pt: ["chefe|gerente"] } },
      ...{ off: ["vip"], teams: { sensitive: 1234 }, vip: { segmento: ["oro", 1] } },
      judge: { url: "https://judge.example.com" },
    },
    aftercare: { rating: true, reminder: { afterHours: 4 }, autoResolve: { afterHours: 48 }, parkDays: 3 },
    languageWords: { es: ["cachai"] },
  };
}

/** The faults of that config after some settings were changed; those that are left undefined stay. */
export function faultsWith(change: Item): string[] {
  const given = Object.entries(change).filter(([, value]) => value !== undefined);
  const { config, line } = wholeConfig();
  const { team: _, ...teamless } = line;
  const lines = "lines" in change ? [teamless] : config.lines;
  return faultsOf({ ...config, lines, ...Object.fromEntries(given) });
}
