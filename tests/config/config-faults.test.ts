import { faultsAfter, faultsOf, type Parts } from "./whole-config";

type Change = (parts: Parts) => void;

const line =
  (more: Record<string, unknown>): Change =>
  (config) =>
    void Object.assign(config.line, more);

const template =
  (more: Record<string, unknown>): Change =>
  (config) =>
    void Object.assign(config.template, more);

describe("each fault is told with its path and a mend", () => {
  test.each<[string, Change]>([
    [
      "lines[0].menu['1']: 'whatsap' is not an action; did you mean 'whatsapp'?",
      line({ menu: { 1: "whatsap" } }),
    ],
    [
      "lines[0].menu['2']: 7 is not an action; it can be 'whatsapp', 'another-number', 'stay'",
      line({ menu: { 2: 7 } }),
    ],
    [
      "lines[0].menu['2']: 'other-number' is not an action; did you mean 'another-number'?",
      line({ menu: { 2: "other-number" } }),
    ],
    [
      "lines[0].menu['3']: 'dial' needs a target; write { dial: '+56223456789', name: 'ventas' }",
      line({ menu: { 3: "dial" } }),
    ],
    ["lines[0].menu['*'].name: is missing; add it", line({ menu: { "*": { dial: "sip:a@b.example" } } })],
    ["lines[0].menu: is empty; give at least one key an action", line({ menu: {} })],
    [
      "lines[0].language: 'es-MX' is not a language we speak; it can be 'es', 'pt', 'en'",
      line({ language: "es-MX" }),
    ],
    [
      "lines[0].number: 56228409179 is not a text; write the number in quotes: '+56228409179'",
      line({ number: 56228409179 }),
    ],
    [
      "lines[0].number: '56228409179' has no '+'; write it in E.164: '+56228409179'",
      line({ number: "56228409179" }),
    ],
    [
      "lines[0].number: '+562284' is not a telephone number that can exist; write it in E.164: '+56228409179'",
      line({ number: "+562284" }),
    ],
    ["lines[0].company: is empty; write your company's name", line({ company: " " })],
    [
      "lines[0].company: holds a control character or a line break; take it out",
      line({ company: "Tienda\nSur" }),
    ],
    ["lines[0].rounds: 11 is not a number of rounds; write a number from 1 to 10", line({ rounds: 11 })],
    [
      "lines[0].rounds: 2.5 is not a whole number; write a number of rounds without a fraction",
      line({ rounds: 2.5 }),
    ],
    [
      "lines[0].voice: 'polly.mia-neural' is not a voice we know; did you mean 'Polly.Mia-Neural'?",
      line({ voice: "polly.mia-neural" }),
    ],
    [
      "lines[0].voice: 'Polly.Ruth-Neural' does not speak 'pt'; it can be 'Polly.Camila-Neural', 'Polly.Vitoria-Neural', 'Polly.Thiago-Neural'",
      line({ language: "pt", voice: "Polly.Ruth-Neural" }),
    ],
    [
      "lines[0].afterwards: 'hang up' is not a next step; write 'goodbye', { enqueue: 'support' } or { dial: '+56223456789' }",
      line({ afterwards: "hang up" }),
    ],
    ["lines[0].afterwards.enqueue: is empty; write the queue's name", line({ afterwards: { enqueue: "" } })],
    [
      "lines[0].afterwards.dial: '0800' cannot be dialled; write a number ('+56223456789') or a SIP address ('sip:ventas@example.com')",
      line({ afterwards: { dial: "0800" } }),
    ],
    ["lines[0].wait: has no source; write { source: 'fixed', minutes: 10 }", line({ wait: { minutes: 10 } })],
    ["lines[0].wait: 'htp' is not a source; did you mean 'http'?", line({ wait: { source: "htp" } })],
    [
      "lines[0].wait.minutes: -5 is not a wait in minutes; write a number from 0 to 10080",
      line({ wait: { source: "fixed", minutes: -5 } }),
    ],
    [
      "lines[0].wait.minutes: [5] is not a wait; write minutes (10) or a range ([5, 10])",
      line({ wait: { source: "fixed", minutes: [5] } }),
    ],
    [
      "lines[0].wait.url: 'ftp://a.example' is not a web address; begin it with https://",
      line({ wait: { source: "http", url: "ftp://a.example", path: "a", unit: "seconds" } }),
    ],
    [
      "lines[0].wait.unit: 'second' is not a unit; did you mean 'seconds'?",
      line({ wait: { source: "http", url: "https://a.example", path: "a", unit: "second" } }),
    ],
    [
      "lines[0].wait.queueSid: is not the id of a Twilio queue; it is 'QU' and 32 hexadecimal digits (Console > Voice > Queues)",
      line({ wait: { source: "twilio-queue", queueSid: "soporte" } }),
    ],
    ["lines[0].team: '99' is not in teams; it can be '1234'", line({ team: 99 })],
    [
      "lines[0].sender: '+56976591993' is not in senders; did you mean '+56976591992'?",
      line({ sender: "+56976591993" }),
    ],
    [
      "lines[0].template: 'ivr_deflct' is not in templates; did you mean 'ivr_deflect'?",
      line({ template: "ivr_deflct" }),
    ],
    [
      "lines[0].metadata.ticket.tags: [1] is not a string, a number or a boolean; metadata are flat",
      line({ metadata: { ticket: { tags: [1] } } }),
    ],
    [
      "lines[0].phrases.greting: is not a setting; did you mean 'greeting'?",
      line({ phrases: { greting: "Hola." } }),
    ],
    [
      "lines[0].phrases.greeting: {compañia} is not a placeholder of it; it can be 'company'",
      line({ phrases: { greeting: "Hola, {compañia}." } }),
    ],
    [
      "lines[0].phrases.greeting: {Company} is not a placeholder of it; did you mean 'company'?",
      line({ phrases: { greeting: "{Company}" } }),
    ],
    [
      "lines[0].phrases.offerStay: does not hold {digit}, without which a caller cannot act on it",
      line({ phrases: { offerStay: "Espere." } }),
    ],
    [
      "templates.ivr_deflect.validityMinutes: 601 is not a validity in minutes; write a number from 1 to 600",
      template({ validityMinutes: 601 }),
    ],
    [
      "templates.ivr_deflect.contentSid: 'HX1' is not the id of a template; it is 'HX' and 32 hexadecimal digits (Console > Content Template Builder)",
      template({ contentSid: "HX1" }),
    ],
    [
      "templates.ivr_deflect.variables['1']: {name} is not a placeholder of a template; it can be 'company', 'line', 'wait'",
      template({ variables: { 1: "Hola {name}" } }),
    ],
    [
      "senders[1].number: '+56976591992' stands twice; take one out",
      ({ config }) => config.senders.push({ number: "+56976591992" }),
    ],
    [
      "teams[1].id: '1234' stands twice; take one out",
      ({ config }) => config.teams.push({ id: 1234, name: "Ventas" }),
    ],
    [
      "lines[1].number: '+56228409179' stands twice; take one out",
      ({ config, line }) => config.lines.push({ ...line }),
    ],
    ["line: is not a setting; did you mean 'lines'?", ({ config }) => Object.assign(config, { line: [] })],
  ])("%s", (fault, change) => {
    expect(faultsAfter(change)).toEqual([fault]);
  });

  test.each([undefined, null, 1, "lines", () => ({})])("a config that is %p is none", (config) => {
    expect(faultsOf(config)).toEqual(["config: is not an object; write export default defineConfig({ … })"]);
  });
});
