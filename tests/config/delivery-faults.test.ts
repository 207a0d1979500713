import { faultsAfter, type Parts } from "./whole-config";

type Change = (parts: Parts) => void;

/** Changes one part of a whole config. */
const change =
  (part: keyof Parts) =>
  (more: Record<string, unknown>): Change =>
  (parts) =>
    void Object.assign(parts[part], more);

const line = change("line");
const sender = change("sender");
const template = change("template");
const config = change("config");

describe("each fault in what becomes of a message is told with its path and a mend", () => {
  test.each<[string, Change]>([
    [
      "lines[0].memoryHours: 0 is not a memory in hours; write a number from 1 to 720",
      line({ memoryHours: 0 }),
    ],
    [
      "lines[0].memoryHours: 1.5 is not a whole number; write a memory in hours without a fraction",
      line({ memoryHours: 1.5 }),
    ],
    ["lines[0].enterNumber: 'yes' is neither true nor false", line({ enterNumber: "yes" })],
    [
      "lines[0].menu['4']: 'another-number' needs that numbers may be typed; take out 'enterNumber: false', or this key",
      line({ enterNumber: false, menu: { 1: "whatsapp", 4: "another-number" } }),
    ],
    [
      "lines[0].fallback: 'sms' is not a fallback; write 'callback' or { sms: 'your text' }",
      line({ fallback: "sms" }),
    ],
    [
      "lines[0].fallback: false is not a fallback; write 'callback' or { sms: 'your text' }",
      line({ fallback: false }),
    ],
    ["lines[0].fallback.sms: is missing; add it", line({ fallback: { from: "+56228409179" } })],
    ["lines[0].fallback.sms: is empty; write what the SMS says", line({ fallback: { sms: "" } })],
    [
      "lines[0].fallback.sms: is longer than 480 characters, three SMS",
      line({ fallback: { sms: "x".repeat(481) } }),
    ],
    [
      "lines[0].fallback.sms: {Compañy} is not a placeholder of an SMS; did you mean 'company'?",
      line({ fallback: { sms: "{Compañy}: le llamaremos." } }),
    ],
    [
      "lines[0].fallback.sms: {wait} is not a placeholder of an SMS; it can be 'company'",
      line({ fallback: { sms: "{company}: faltan {wait}." } }),
    ],
    [
      "lines[0].fallback.sms: holds a brace that is not closed or not opened; take it out",
      line({ fallback: { sms: "{company: le llamaremos." } }),
    ],
    [
      "lines[0].fallback.from: '56228409179' has no '+'; write it in E.164: '+56228409179'",
      line({ fallback: { sms: "Hola", from: "56228409179" } }),
    ],
    [
      "lines[0].fallback.text: is not a setting; take it out",
      line({ fallback: { sms: "Hola", text: "Hola" } }),
    ],
    [
      "lines[0].abandoned: 'tickets' is not what becomes of an abandoned call; did you mean 'ticket'?",
      line({ abandoned: "tickets" }),
    ],
    [
      "lines[0].abandoned: false is not what becomes of an abandoned call; it can be 'ticket', 'message', 'nothing'",
      line({ abandoned: false }),
    ],
    [
      "lines[0].timeZone: 'Santiago' is not a time zone; write its IANA name, such as 'America/Santiago'",
      line({ timeZone: "Santiago" }),
    ],
    [
      "lines[0].quietHours: true is no night; write { from: '22:00', to: '08:00' } or false",
      line({ quietHours: true }),
    ],
    [
      "lines[0].quietHours: '22:00' is no night; write { from: '22:00', to: '08:00' } or false",
      line({ quietHours: "22:00" }),
    ],
    ["lines[0].quietHours.to: is missing; add it", line({ quietHours: { from: "22:00" } })],
    [
      "lines[0].quietHours.from: '24:00' is not a time of day; write it like '22:00'",
      line({ quietHours: { from: "24:00", to: "08:00" } }),
    ],
    [
      "lines[0].quietHours.to: '8:00' is not a time of day; write it like '22:00'",
      line({ quietHours: { from: "22:00", to: "8:00" } }),
    ],
    [
      "lines[0].quietHours.from: 22 is not a text; write a time of day in quotes: '22:00'",
      line({ quietHours: { from: 22, to: "08:00" } }),
    ],
    [
      "lines[0].quietHours.til: is not a setting; take it out",
      line({ quietHours: { from: "22:00", to: "08:00", til: 1 } }),
    ],
    ["lines[0].memoryHour: is not a setting; did you mean 'memoryHours'?", line({ memoryHour: 5 })],

    ["senders[0].countries: is empty; the sender could write to nobody", sender({ countries: [] })],
    ["senders[0].countries: is not a list; write ['CL', 'PE']", sender({ countries: "CL" })],
    [
      "senders[0].countries[1]: 'cl' is not a country's ISO code, such as 'CL'",
      sender({ countries: ["PE", "cl"] }),
    ],
    [
      "senders[0].countries[0]: 'CHL' is not a country's ISO code, such as 'CL'",
      sender({ countries: ["CHL"] }),
    ],
    // Everybody's other name for GB, which no number has: it would bar the country that it means.
    [
      "senders[0].countries[0]: 'UK' is not a country's ISO code, such as 'CL'",
      sender({ countries: ["UK"] }),
    ],
    [
      "senders[0].countries[0]: 'EU' is not a country's ISO code, such as 'CL'",
      sender({ countries: ["EU"] }),
    ],
    [
      "senders[0].countries[0]: 56 is not a text; write a country's code in quotes",
      sender({ countries: [56] }),
    ],

    [
      "templates.ivr_deflect.spare: 'ivr_deflect_2' is not in templates",
      template({ spare: "ivr_deflect_2" }),
    ],
    [
      "templates.ivr_deflect.spare: is the template itself; name another one",
      template({ spare: "ivr_deflect" }),
    ],
    [
      "templates.ivr_deflect.spare: 'ivr_deflct_2' is not in templates; did you mean 'ivr_deflect_2'?",
      (parts) => {
        parts.config.templates.ivr_deflect_2 = {};
        parts.template.spare = "ivr_deflct_2";
      },
    ],

    [
      "limits.recipient.perHour: -1 is not a number of messages; write a number from 0 to 1000000000",
      config({ limits: { recipient: { perHour: -1 } } }),
    ],
    [
      "limits.all.perDay: 1.5 is not a whole number; write a number of messages without a fraction",
      config({ limits: { all: { perDay: 1.5 } } }),
    ],
    ["limits.line: is not an object; write { … }", config({ limits: { line: 5 } })],
    ["limits.receiver: is not a setting; take it out", config({ limits: { receiver: {} } })],
    [
      "limits.caller.perDays: is not a setting; did you mean 'perDay'?",
      config({ limits: { caller: { perDays: 5 } } }),
    ],
    ["limits: is not an object; write { … }", config({ limits: 5 })],
    ["lookup: is not an object; write { … }", config({ lookup: true })],
    ["lookup.perDay: is missing; add it", config({ lookup: {} })],
    [
      "lookup.perDay: 0 is not a number of look-ups; write a number from 1 to 1000000",
      config({ lookup: { perDay: 0 } }),
    ],
    [
      "whenUnclear: 'ask-a-person' is not what becomes of the unclear; it can be 'ask', 'send-again'",
      config({ whenUnclear: "ask-a-person" }),
    ],
    [
      "whenUnclear: 'sendagain' is not what becomes of the unclear; did you mean 'send-again'?",
      config({ whenUnclear: "sendagain" }),
    ],
  ])("%s", (fault, changed) => {
    expect(faultsAfter(changed)).toEqual([fault]);
  });

  test("and all of them at once", () => {
    const faults = faultsAfter((parts) => {
      Object.assign(parts.line, { memoryHours: 0, quietHours: true, abandoned: "x", timeZone: "x" });
      Object.assign(parts.sender, { countries: [] });
      Object.assign(parts.template, { spare: "none" });
      Object.assign(parts.config, { limits: { typed: { perHour: "2" } }, lookup: {}, whenUnclear: "x" });
    });
    expect(faults.map((fault) => fault.slice(0, fault.indexOf(":"))).sort()).toEqual([
      "limits.typed.perHour",
      "lines[0].abandoned",
      "lines[0].memoryHours",
      "lines[0].quietHours",
      "lines[0].timeZone",
      "lookup.perDay",
      "senders[0].countries",
      "templates.ivr_deflect.spare",
      "whenUnclear",
    ]);
  });
});
