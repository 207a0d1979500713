import type { Item } from "./chat-config";
import { chatConfig, faultsWith } from "./chat-config";
import { faultsOf } from "./whole-config";

test("a whole chat holds together", () => {
  expect(faultsOf(chatConfig())).toEqual([]);
});

const option = (more: Item) => ({ senders: [sender({ chat: { welcome: "Hola", options: [more] } })] });
const sender = (more: Item): Item => ({ number: "+56976591992", template: "ivr_deflect", ...more });
const team = (more: Item) => ({ teams: [{ id: 1234, name: "Soporte", ...more }] });

describe("an option that does not hold is told with its mend", () => {
  const at = "senders[0].chat.options[0]";
  test.each<[what: string, change: Item, fault: string]>([
    [
      "leads nowhere",
      option({ title: "Ventas" }),
      `${at}: leads nowhere; add 'team', 'answer', 'ask' with 'options', or 'person: true'`,
    ],
    [
      "leads to two things",
      option({ title: "Ventas", team: 1234, answer: "Sí" }),
      `${at}: leads to several things (team, answer); keep one of them`,
    ],
    ["has no name", option({ team: 1234 }), `${at}: has neither a title nor words, so nobody can choose it`],
    [
      "names a team that is not there",
      option({ title: "Ventas", team: 1235 }),
      `${at}.team: '1235' is not in teams; it can be 1234`,
    ],
    [
      "has options and asks nothing",
      option({ title: "Más", options: [] }),
      `${at}: has options and asks nothing; add 'ask'`,
    ],
    [
      "is misspelt",
      option({ title: "Ventas", team: 1234, word: ["a"] }),
      `${at}.word: is not a setting; did you mean 'words'?`,
    ],
    [
      "has a placeholder that is none",
      option({ title: "A", answer: "Somos {compania}" }),
      `${at}.answer: {compania} is not a placeholder of it; did you mean 'company'?`,
    ],
    [
      "has a word that is none",
      option({ words: ["…"], team: 1234 }),
      `${at}.words[0]: '…' holds no letter, digit or emoji`,
    ],
    [
      "has words that are no list",
      option({ words: "comprar", team: 1234 }),
      `${at}.words: is not a list; write ['comprar', 'precio']`,
    ],
    [
      "is a text",
      option("Ventas" as unknown as Item),
      `${at}: 'Ventas' is no option; write { title: 'Ventas', words: ['comprar'], team: 1235 }`,
    ],
  ])("%s", (_, change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });

  test("shares a word with another that leads elsewhere", () => {
    const options = [
      { title: "Ventas", words: ["pago"], team: 1234 },
      { title: "Facturación", words: ["Págo"], answer: "Sí" },
    ];
    expect(faultsWith({ senders: [sender({ chat: { welcome: "Hola", options } })] })).toEqual([
      "senders[0].chat.options[1]: 'Págo' also stands under 'Ventas'; who writes it would be asked back each time, so keep it in one",
    ]);
  });

  test("several answers may lead to one team", () => {
    const options = [
      { title: "Ventas", words: ["pago"], team: 1234 },
      { words: ["pago", "cuota"], team: 1234 },
    ];
    expect(faultsWith({ senders: [sender({ chat: { welcome: "Hola", options } })] })).toEqual([]);
  });

  test("lies too deep", () => {
    const deep = (levels: number): Item =>
      levels === 0
        ? { title: "A", answer: "B" }
        : { title: `M${levels}`, ask: "¿?", options: [deep(levels - 1)] };
    expect(faultsWith(option(deep(2)))).toEqual([]);
    expect(faultsWith(option(deep(3)))).toEqual([
      `${at}.options[0].options[0]: is a menu within 3 others, where nobody finds the way; lead to a team or an answer here`,
    ]);
  });
});

describe("a team that does not hold is told with its mend", () => {
  test.each<[what: string, change: Item, fault: string]>([
    [
      "a day that is none",
      team({ hours: { munday: "09:00-18:00" } }),
      "teams[0].hours.munday: 'munday' is not a day; did you mean 'monday'?",
    ],
    [
      "a range of days that is none",
      team({ hours: { "monday-fryday": "09:00-18:00" } }),
      "teams[0].hours['monday-fryday']: 'fryday' is not a day; did you mean 'friday'?",
    ],
    [
      "hours that are none",
      team({ hours: { monday: "9-18" } }),
      "teams[0].hours.monday: '9-18' is not a span of hours; write it like '09:00-18:00', and two as ['09:00-13:00', '15:00-18:00']",
    ],
    [
      "a span without length",
      team({ hours: { monday: "09:00-09:00" } }),
      "teams[0].hours.monday: '09:00-09:00' begins when it ends; write '00:00-24:00' for the whole day",
    ],
    [
      "spans that overlap",
      team({ hours: { "monday-friday": "09:00-18:00", monday: "17:00-20:00" } }),
      "teams[0].hours: spans of monday overlap; name each day once ('monday-friday' and 'monday')",
    ],
    [
      "no hours at all",
      team({ hours: {} }),
      "teams[0].hours: is empty; leave it out, and the team is always open",
    ],
    [
      "a holiday that is no day",
      team({ holidays: ["2026-02-30"] }),
      "teams[0].holidays[0]: '2026-02-30' is no day; write '2026-09-18' for once, or '12-25' for every year",
    ],
    [
      "a next team that is itself",
      team({ next: 1234 }),
      "teams[0].next: is the team itself; name another one, or take it out",
    ],
    ["a next team that is none", team({ next: 12 }), "teams[0].next: '12' is not in teams; it can be 1234"],
    [
      "a way to assign that is none",
      team({ assignment: "random" }),
      "teams[0].assignment: 'random' is not a way to assign tickets; it can be 'round-robin', 'least-busy', 'same-agent', 'none'",
    ],
    [
      "a channel that is none",
      team({ notify: [{ mail: "a@b.cl" }] }),
      'teams[0].notify[0]: {"mail":"a@b.cl"} is no channel; write { slack: \'env:SLACK_URL\' }, { microsoftTeams: … } or { webhook: …, secret: … }',
    ],
    [
      "an address that anybody hears",
      team({ notify: [{ slack: "http://hooks.slack.com/x" }] }),
      "teams[0].notify[0].slack: does not begin with 'https://'",
    ],
    [
      "a secret that is short",
      team({ notify: [{ webhook: "https://a.cl", secret: "abc" }] }),
      "teams[0].notify[0].secret: is shorter than 16 characters, which anybody can guess",
    ],
    [
      "a notice that is none",
      team({ notify: [{ slack: "env:S", on: ["escalatd"] }] }),
      "teams[0].notify[0].on[0]: 'escalatd' is not something that is told; did you mean 'escalated'?",
    ],
    [
      "a text with a placeholder that is none",
      team({ closed: "Abrimos {abre}" }),
      "teams[0].closed: {abre} is not a placeholder of it; it can be 'team', 'opens', 'company'",
    ],
  ])("%s", (_, change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });

  test("teams that hand over in a circle", () => {
    const teams = [
      { id: 1, name: "A", next: 2 },
      { id: 2, name: "B", next: 1 },
      { id: 1234, name: "C" },
    ];
    expect(faultsWith({ teams })).toEqual([
      "teams[0].next: leads back to the team itself; let the last one have no 'next'",
      "teams[1].next: leads back to the team itself; let the last one have no 'next'",
    ]);
  });
});

describe("the rest is told, too", () => {
  test.each<[what: string, change: Item, fault: string]>([
    [
      "a holiday of all",
      { holidays: ["25-12"] },
      "holidays[0]: '25-12' is no day; write '2026-09-18' for once, or '12-25' for every year",
    ],
    [
      "a reason that is none",
      { escalation: { off: ["anger"] } },
      "escalation.off[0]: 'anger' is not a reason; it can be 'asked', 'not-understood', 'frustration', 'sensitive', 'vip', 'out-of-scope', 'unanswered', 'manual'",
    ],
    [
      "a team for a reason",
      { escalation: { teams: { sensitive: 9 } } },
      "escalation.teams['sensitive']: '9' is not in teams; it can be 1234",
    ],
    [
      "a phrase that says nothing",
      { escalation: { phrases: { asked: ["(por favor)"] } } },
      "escalation.phrases.asked: '(por favor)': holds no word that must stand there",
    ],
    [
      "a phrase with a set that is none",
      { escalation: { phrases: { asked: ["quiero <chef>"] } } },
      "escalation.phrases.asked: 'quiero <chef>': '<chef>' is no set of words; write the words themselves with '|' between them",
    ],
    [
      "a judge whom others could overhear",
      { escalation: { judge: { url: "http://judge.example.com" } } },
      "escalation.judge.url: does not begin with 'https://'",
    ],
    [
      "a judge without an address",
      { escalation: { judge: { url: "judge" } } },
      "escalation.judge.url: is not an address; write it like 'https://judge.example.com/reason'",
    ],
    [
      "a reminder after the window",
      { aftercare: { reminder: { afterHours: 24 } } },
      "aftercare.reminder.afterHours: 24 is not a number of hours within the day that WhatsApp gives us; write a number from 1 to 23",
    ],
    [
      "a template that is none",
      { senders: [sender({ reopenTemplate: "ivr_deflct" })] },
      "senders[0].reopenTemplate: 'ivr_deflct' is not in templates; did you mean 'ivr_deflect'?",
    ],
    [
      "a phrase of the chat",
      {
        senders: [
          sender({
            chat: {
              welcome: "Hola",
              options: [{ title: "A", answer: "B" }],
              phrases: { whichOne: "¿Cuál?" },
            },
          }),
        ],
      },
      "senders[0].chat.phrases.whichOne: does not hold {options}, without which it says too little",
    ],
    [
      "a chat that leads to nobody",
      {
        teams: [],
        lines: undefined,
        senders: [sender({ chat: { welcome: "Hola", options: [{ title: "A", answer: "B" }] } })],
      },
      "senders[0].chat: leads to people, and there is no team; add one to teams: { id: 1234, name: 'Support' }",
    ],
  ])("%s", (_, change, fault) => {
    expect(faultsWith(change)).toEqual([fault]);
  });

  test("all at once", () => {
    const faults = faultsWith({
      ...team({ hours: { monday: "x" }, holidays: ["x"] }),
      holidays: ["x"],
      senders: [sender({ chat: { welcome: "{x}", options: [{ title: "A", team: 77 }] } })],
    });
    expect(faults).toHaveLength(5);
  });
});
