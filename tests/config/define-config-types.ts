import { defineConfig } from "../../src/config/define-config";

// What the editor refuses, held by `npx tsc`: an unused @ts-expect-error is an error itself. Nothing here is run.

const line = { number: "+56228409179", language: "es", company: "Tienda Sur" } as const;

const rest = {
  senders: [{ number: "+56976591992" }],
  templates: { ivr_deflect: { contentSid: "HX00000000000000000000000000000001" } },
} as const;

defineConfig({ ...rest, lines: [line] });

defineConfig({
  ...rest,
  lines: [
    {
      ...line,
      wait: { source: "fixed", minutes: [5, 10] },
      menu: { 1: "whatsapp", "*": "stay", 0: { dial: "sip:ventas@example.com", name: "ventas" } },
      afterwards: { dial: "+56223456789" },
      metadata: { ticket: { area: "soporte", urgente: true } },
      phrases: { greeting: "Hola, {company}.", wait: "Faltan {wait}.", waitUnknown: "Espere." },
    },
  ],
});

defineConfig({
  ...rest,
  lines: [
    {
      ...line,
      menu: { 1: "whatsapp", 2: "another-number" },
      memoryHours: 48,
      enterNumber: false,
      fallback: { sms: "{company}: le llamaremos.", from: "+56228409180" },
      abandoned: "message",
      timeZone: "America/Punta_Arenas",
      quietHours: { from: "21:30", to: "09:00" },
    },
    { ...line, fallback: "callback", quietHours: false },
  ],
  senders: [{ number: "+56976591992", countries: ["CL", "PE"] }],
  templates: { a: { spare: "b" }, b: {} },
  limits: { recipient: { perHour: 1 }, all: { perDay: 100 } },
  lookup: { perDay: 50 },
  whenUnclear: "send-again",
});

// @ts-expect-error: 'whatsap' is not an action
defineConfig({ ...rest, lines: [{ ...line, menu: { 1: "whatsap" } }] });

// @ts-expect-error: a target needs a name, which the caller is told
defineConfig({ ...rest, lines: [{ ...line, menu: { 1: { dial: "+56223456789" } } }] });

// @ts-expect-error: 11 is not a key
defineConfig({ ...rest, lines: [{ ...line, menu: { 11: "stay" } }] });

// @ts-expect-error: {digit} is not a placeholder of 'greeting'
defineConfig({ ...rest, lines: [{ ...line, phrases: { greeting: "Hola, {digit}." } }] });

// @ts-expect-error: {compny} is not a placeholder of 'greeting'
defineConfig({ ...rest, lines: [{ ...line, phrases: { greeting: "Hola, {compny}." } }] });

// @ts-expect-error: 'waitUnknown' takes no placeholder, also in the second of two lines
defineConfig({ ...rest, lines: [line, { ...line, phrases: { waitUnknown: "Espere {wait}." } }] });

// @ts-expect-error: 'greting' is not a phrase
defineConfig({ ...rest, lines: [{ ...line, phrases: { greting: "Hola." } }] });

// @ts-expect-error: French is not a language we speak
defineConfig({ ...rest, lines: [{ ...line, language: "fr" }] });

// @ts-expect-error: 'Polly.Nobody' is not a voice
defineConfig({ ...rest, lines: [{ ...line, voice: "Polly.Nobody" }] });

// @ts-expect-error: 'fixt' is not a source
defineConfig({ ...rest, lines: [{ ...line, wait: { source: "fixt", minutes: 5 } }] });

defineConfig({
  ...rest,
  // @ts-expect-error: a JSON wait needs its unit
  lines: [{ ...line, wait: { source: "http", url: "https://a.example", path: "a" } }],
});

// @ts-expect-error: 'hangup' is not a next step
defineConfig({ ...rest, lines: [{ ...line, afterwards: "hangup" }] });

// @ts-expect-error: a line needs a company
defineConfig({ ...rest, lines: [{ number: "+56228409179", language: "es" }] });

// @ts-expect-error: senders are needed
defineConfig({ lines: [line], templates: rest.templates });

// @ts-expect-error: 'round' is not a setting of a line
defineConfig({ ...rest, lines: [{ ...line, round: 3 }] });

// @ts-expect-error: 'tempalte' is not a setting of a sender
defineConfig({ ...rest, lines: [line], senders: [{ number: "+56976591992", tempalte: "x" }] });

// @ts-expect-error: true is no night; left out, the line has the usual one
defineConfig({ ...rest, lines: [{ ...line, quietHours: true }] });

// @ts-expect-error: a night has an end
defineConfig({ ...rest, lines: [{ ...line, quietHours: { from: "22:00" } }] });

// @ts-expect-error: 'sms' needs its text
defineConfig({ ...rest, lines: [{ ...line, fallback: "sms" }] });

// @ts-expect-error: 'tickets' is not what becomes of an abandoned call
defineConfig({ ...rest, lines: [{ ...line, abandoned: "tickets" }] });

// @ts-expect-error: 'receiver' is not a limit
defineConfig({ ...rest, lines: [line], limits: { receiver: { perHour: 1 } } });

// @ts-expect-error: a look-up needs its bound
defineConfig({ ...rest, lines: [line], lookup: {} });

// @ts-expect-error: 'wait' does not say what becomes of the unclear
defineConfig({ ...rest, lines: [line], whenUnclear: "wait" });

// @ts-expect-error: countries are a list
defineConfig({ ...rest, lines: [line], senders: [{ number: "+56976591992", countries: "CL" }] });

const chatting = { number: "+56976591992" } as const;

defineConfig({
  ...rest,
  lines: [line],
  senders: [
    {
      ...chatting,
      chat: {
        welcome: { es: "Hola", pt: "Olá" },
        options: [
          { title: "Ventas", words: { es: ["comprar"], en: ["buy"] }, team: 1 },
          { title: "Más", ask: "¿Qué?", options: [{ title: "Horario", answer: "De 9 a 18." }] },
          { title: "Una persona", person: true },
          { words: ["valparaíso"], team: 1 },
        ],
        phrases: { notUnderstood: { es: "No le entendí." } },
      },
    },
  ],
  teams: [
    {
      ...{ id: 1, name: "Ventas" },
      hours: { "monday-friday": "09:00-18:00", saturday: ["10:00-13:00", "15:00-18:00"] },
      notify: [
        { slack: "env:SLACK", on: ["waiting"] },
        { webhook: "env:HOOK", secret: "env:SECRET" },
      ],
    },
  ],
  holidays: ["12-25"],
  escalation: { off: ["vip"], teams: { sensitive: 1 }, vip: { segmento: ["oro", 1] } },
  aftercare: { rating: true, reminder: { afterHours: 4 } },
  languageWords: { es: ["cachai"] },
});

const withOption = { ...rest, lines: [line] } as const;

defineConfig({
  ...withOption,
  // @ts-expect-error: an option leads somewhere
  senders: [{ ...chatting, chat: { welcome: "Hola", options: [{ title: "Ventas" }] } }],
});

defineConfig({
  ...withOption,
  // @ts-expect-error: a further menu asks something
  senders: [{ ...chatting, chat: { welcome: "Hola", options: [{ title: "A", options: [] }] } }],
});

// @ts-expect-error: 'munday' is not a day
defineConfig({ ...withOption, teams: [{ id: 1, name: "A", hours: { munday: "09:00-18:00" } }] });

// @ts-expect-error: 'random' is not a way to assign
defineConfig({ ...withOption, teams: [{ id: 1, name: "A", assignment: "random" }] });

// @ts-expect-error: a webhook needs its secret
defineConfig({ ...withOption, notify: [{ webhook: "https://a.example" }] });

// @ts-expect-error: 'anger' is not a reason
defineConfig({ ...withOption, escalation: { off: ["anger"] } });

// @ts-expect-error: a holiday stands in a list
defineConfig({ ...withOption, holidays: "12-25" });
