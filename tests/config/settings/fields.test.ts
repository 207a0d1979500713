import { checkConfig } from "../../../src/config/check-config";
import { applyChanges, changesOf } from "../../../src/config/settings/apply-changes";
import { compileFields } from "../../../src/config/settings/compile-fields";
import { readPath } from "../../../src/config/settings/field-path";
import type { Changes } from "../../../src/config/settings/fields";
import { type GivenChange, readChanges } from "../../../src/config/settings/read-changes";
import { chatConfig } from "../chat-config";
import { fileWith, SENDER } from "./config-file";

const at = (path: string) => `senders/${SENDER}/${path}`;

/** What a change leads to, or its faults. */
function changed(given: readonly GivenChange[], upon: Changes = {}, file = fileWith()) {
  const read = readChanges(given, file.fields, upon);
  if (read.kind === "faults") return read;
  const fields = applyChanges(file.fields, read.changes);
  const compiled = compileFields(file.written, fields);
  if (compiled.kind === "faults") {
    return {
      ...compiled,
      faults: compiled.faults.map(({ path, mend }) => ({ field: path, detail: mend })),
    };
  }
  return { ...compiled, changes: changesOf(file.fields, fields) };
}

function settingsOf(given: readonly GivenChange[]) {
  const result = changed(given);
  if (result.kind === "faults") throw new Error(JSON.stringify(result.faults));
  return result.settings;
}

const faultsOf = (given: readonly GivenChange[]) => {
  const result = changed(given);
  return result.kind === "faults" ? result.faults : [];
};

const optionsOf = (given: readonly GivenChange[]) => settingsOf(given).chats[0]?.menu?.options ?? [];

/** What the shop leaves out. */
const OTHER = {
  senders: [
    {
      number: "+56 9 7659 1992",
      language: "pt",
      chat: {
        welcome: "¿En qué le ayudamos?",
        buttons: false,
        failures: 2,
        automaticMinutes: 5,
        phrases: { goOn: "Diga.", openList: { en: "See", es: "Ver" } },
        options: [
          { words: ["Valparaíso", " quilpué ", "quilpué"], team: 1234 },
          { title: "Alguien", person: true, team: 1235 },
          {
            title: { pt: "Pagos" },
            words: { en: ["pay"], es: ["pagar"] },
            ask: "¿Cuál?",
            options: [{ title: "A", answer: "B" }],
          },
        ],
      },
    },
  ],
  teams: [
    {
      ...{
        id: 1234,
        name: "Uno",
        title: "El uno",
        timeZone: "America/Lima",
        closed: { en: "We open {opens}." },
      },
      ...{
        hours: { "friday-monday": "22:00-06:00", wednesday: ["9:00 – 13:00", "15:00-24:00"] },
        next: 1235,
      },
      ...{ holidays: ["2026-09-18"], assignment: "none", answerWithinMinutes: 3 },
    },
    { id: 1235, name: "Dos" },
  ],
  holidays: ["12-25", "01-01"],
  escalation: {
    phrases: { asked: { pt: ["gerente"], es: ["jefe|jefa"] }, sensitive: ["nota de crédito"] },
    off: ["vip", "frustration"],
    teams: { sensitive: 1235 },
    vip: { segmento: ["oro", 1] },
    judge: { url: "https://judge.example.com/reason", timeoutMs: 200 },
  },
  aftercare: { rating: true, reminder: { afterHours: 2 }, autoResolve: { afterHours: 9 }, parkDays: 3 },
};

describe("the fields of a config file", () => {
  test.each([
    ["the shop's", fileWith()],
    ["one with other settings", fileWith(OTHER)],
    ["one more", fileWith(chatConfig())],
  ])("say all that %s file says", (_, file) => {
    const { chats, teams, escalation, aftercare } = checkConfig(file.written);
    const { judge: __, ...rules } = escalation;
    expect(compileFields(file.written, file.fields)).toEqual({
      kind: "ok",
      settings: {
        chats,
        teams: teams.map(({ channels: ___, ...team }) => team),
        escalation: rules,
        aftercare,
      },
    });
  });

  test("each have a path that is read", () => {
    const { fields } = fileWith();
    expect(Object.keys(fields).filter((path) => readPath(path) === undefined)).toEqual([]);
    expect(Object.keys(applyChanges(fields, {}))).toEqual(Object.keys(fields));
  });

  test.each([
    "",
    "teams",
    "teams/x/hours",
    "teams/1234/name",
    "senders/+569/options/0x/words",
    "__proto__",
    "a/b/c/d/e/f",
  ])("have no path '%s'", (path) => {
    expect(faultsOf([{ path, value: null }])).toEqual([
      { field: path, detail: "is no field that can be changed" },
    ]);
  });
});

describe("a change", () => {
  test("of words is what is understood", () => {
    const path = at("options/1/words");
    const [sales] = optionsOf([{ path, value: { es: [" zapatillas ", "zapatillas", ""], pt: [] } }]);
    expect(sales?.words).toEqual(["zapatillas"]);
  });

  test("that is the file's own value is none", () => {
    const { fields } = fileWith();
    const path = at("options/1/words");
    expect(changed([{ path, value: fields[path] }], { [path]: { es: ["zapatillas"] } })).toMatchObject({
      changes: {},
    });
  });

  test("adds an option, and takes one out, whose buttons keep what they meant", () => {
    const options = optionsOf([
      { path: at("order"), value: ["2", "xvuelos", "1", "3", "5"] },
      { path: at("options/xvuelos/leads"), value: { to: "menu", ask: { es: "¿Qué vuelo?" } } },
      { path: at("options/xvuelos/words"), value: { any: ["vuelo"] } },
      { path: at("options/xvuelos/order"), value: ["xvuelos.xida"] },
      { path: at("options/xvuelos.xida/leads"), value: { to: "answer", text: { es: "Sale a las 9." } } },
      { path: at("options/xvuelos.xida/title"), value: { es: "Ida" } },
    ]);
    expect(options.map(({ id }) => id)).toEqual(["2", "xvuelos", "1", "3", "5"]);
    expect(options[1]?.leadsTo).toMatchObject({ menu: { options: [{ id: "xvuelos.xida" }] } });
  });

  test("of an option that is taken out is forgotten with it", () => {
    const changes = [
      { path: at("order"), value: ["1", "2", "3", "5"] },
      { path: at("options/4.1/words"), value: { es: ["horas"] } },
    ];
    expect(changed(changes)).toMatchObject({ changes: { [at("order")]: ["1", "2", "3", "5"] } });
    expect(Object.keys((changed(changes) as { changes: object }).changes)).toHaveLength(1);
  });

  test("of hours may close a day, or open always", () => {
    const { teams } = settingsOf([
      { path: "teams/1234/hours", value: { monday: ["9:00-13:00", "14:00-18:00"], sunday: [] } },
      { path: "teams/1235/hours", value: null },
      { path: "teams/1234/answer_within", value: null },
    ]);
    expect(teams[0]?.hours?.week.map((spans) => spans.length)).toEqual([2, 0, 0, 0, 0, 0, 0]);
    expect(teams[0]).not.toHaveProperty("answerWithin");
    expect(teams[1]).not.toHaveProperty("hours");
  });

  test("of texts, phrases, reasons and aftercare is as the file would say it", () => {
    const settings = settingsOf([
      { path: at("welcome"), value: { es: "Hola, somos {company}." } },
      { path: at("phrases/goOn"), value: { es: "Diga." } },
      { path: "escalation/phrases/sensitive", value: { es: ["nota de crédito"] } },
      { path: "escalation/off", value: ["vip", "frustration"] },
      { path: "escalation/teams/sensitive", value: null },
      { path: "teams/1236/closed", value: { es: "Volvemos {opens}.", pt: "" } },
      { path: "aftercare/reminder", value: { after_hours: 2, times: 2 } },
    ]);
    expect(settings.chats[0]?.menu?.text.pt).toBe("Hola, somos {company}.");
    expect(settings.chats[0]?.phrases.en.goOn).toBe("Diga.");
    expect(settings.escalation).toMatchObject({
      phrases: { sensitive: ["nota de crédito"] },
      off: ["frustration", "vip"],
      teams: {},
    });
    expect(settings.teams[2]?.closed?.pt).toBe("Volvemos {opens}.");
    expect(settings.aftercare.reminder).toEqual({ after: 7_200_000, times: 2 });
  });

  test("that does not hold is refused with every fault, each at its field", () => {
    expect(
      faultsOf([
        { path: at("welcome"), value: { es: "Hola {empresa}" } },
        { path: at("options/2/words"), value: { es: ["precio", "hola"], pt: ["1"] } },
        { path: at("options/1/leads"), value: { to: "team", team: 9 } },
        { path: at("options/4.1/leads"), value: { to: "answer", text: { es: "x".repeat(1_501) } } },
        { path: at("phrases/whichOne"), value: { en: "Which one?" } },
        { path: "teams/1234/hours", value: { monday: ["9-18"] } },
        { path: "teams/1234/answer_within", value: 0 },
        { path: "holidays", value: ["2026-02-30"] },
        { path: "escalation/phrases/asked", value: { es: ["( jefe"] } },
      ])
        .map(({ field }) => field)
        .sort(),
    ).toEqual(
      [
        at("welcome#es"),
        at("options/2/words"),
        at("options/2/words"),
        at("options/2/words"),
        at("options/1/leads#team"),
        at("options/4.1/leads#text.es"),
        at("phrases/whichOne#en"),
        "teams/1234/hours#monday.0",
        "teams/1234/answer_within",
        "holidays#0",
        "escalation/phrases/asked",
      ].sort(),
    );
  });

  test.each([
    [at("options/1/words"), { es: "precio" }, "#es", "is not a list"],
    [at("options/1/title"), { de: "Verkauf" }, "#de", undefined],
    [at("welcome"), null, "", "is empty; a value is needed"],
    [at("welcome"), { es: "  " }, "", "is empty; write it in at least one language"],
    [at("options/1/leads"), { to: "nowhere" }, "#to", undefined],
    [at("order"), [], "", undefined],
    [at("order"), ["1", "9"], "", "'9' is no option of it"],
    [at("order"), ["1", "4.1"], "", "'4.1' is an option of another menu"],
    [at("failures"), "3", "", "is not a number"],
    [at("failures"), 3.5, "", "is not a whole number"],
  ])("of %s to %j is no value of it", (path, value, within, detail) => {
    expect(faultsOf([{ path, value }])).toEqual([
      { field: `${path}${within}`, detail: detail ?? expect.any(String) },
    ]);
  });

  test("that adds an option and does not say what it leads to is refused", () => {
    expect(faultsOf([{ path: at("order"), value: ["1", "xnuevo"] }])).toEqual([
      { field: at("options/xnuevo/leads"), detail: "is missing; say what the option leads to" },
    ]);
  });
});
