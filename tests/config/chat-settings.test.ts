import { referredVariables, secretFaults, withSecrets } from "../../src/config/channel-secrets";
import { checkConfig } from "../../src/config/check-config";
import { chatConfig, faultsWith, type Item } from "./chat-config";

describe("a whole chat is filled in", () => {
  const config = checkConfig(chatConfig());

  test("its menu, by places", () => {
    const options = config.chats[0]?.menu?.options ?? [];
    expect(options.map(({ id, leadsTo }) => [id, leadsTo.kind])).toEqual([
      ["1", "team"],
      ["2", "answer"],
      ["3", "menu"],
      ["4", "person"],
      ["5", "team"],
    ]);
    const further = options[2]?.leadsTo;
    expect(further?.kind === "menu" && further.menu.options[0]).toMatchObject({ id: "3.1", words: [] });
    expect(options[0]).toMatchObject({
      title: { es: "Ventas", pt: "Ventas", en: "Sales" },
      words: ["comprar", "buy"],
    });
    expect(options[3]?.leadsTo).toEqual({ kind: "person", team: 1234 });
    expect(options[4]).not.toHaveProperty("title");
    expect(config.chats[0]?.menu?.text).toEqual({
      es: "Hola, somos {company}",
      pt: "Olá",
      en: "Hola, somos {company}",
    });
  });

  test("its teams, with a night that goes on on the next day", () => {
    expect(config.teams[0]).toMatchObject({ next: 1235, answerWithin: 600_000, assignment: "round-robin" });
    const halves = [
      { from: 540, to: 780 },
      { from: 840, to: 1_080 },
    ];
    expect(config.teams[1]?.hours).toEqual({
      timeZone: "America/Lima",
      week: [halves, halves, halves, halves, halves, [{ from: 1_320, to: 1_440 }], [{ from: 0, to: 120 }]],
      holidays: ["12-25", "2026-09-18"],
    });
  });

  test("the rest", () => {
    expect(config.escalation).toMatchObject({
      off: ["vip"],
      teams: { sensitive: 1234 },
      vip: [
        { key: "segmento", value: "oro" },
        { key: "segmento", value: 1 },
      ],
      judge: { url: "https://judge.example.com", headers: {}, timeout: 800 },
    });
    expect(config.aftercare).toEqual({
      rating: true,
      park: 259_200_000,
      reminder: { after: 14_400_000, times: 1 },
      autoResolve: { after: 172_800_000 },
    });
  });
});

describe("what stands in the environment", () => {
  const config = checkConfig(chatConfig());
  const SLACK = "https://hooks.slack.com/services/secret";

  test("is named in the config, and never held by it", () => {
    expect(referredVariables(config)).toEqual(["SLACK", "HOOK_SECRET"]);
    expect(config.teams[0]?.channels[0]?.url).toBe("env:SLACK");
  });

  test("is told where it is not set, or no address, without its value", () => {
    expect(secretFaults(config, {}).map(({ path, mend }) => `${path}: ${mend}`)).toEqual([
      "SLACK: is not set, and the config tells agents by it (notify); set it in .env",
      "HOOK_SECRET: is not set, and the config tells agents by it (notify); set it in .env",
    ]);
    expect(secretFaults(config, { SLACK: "http://a.example/secret", HOOK_SECRET: "s" })).toEqual([
      { path: "SLACK", mend: "does not begin with 'https://'" },
    ]);
    expect(secretFaults(config, { SLACK, HOOK_SECRET: "s" })).toEqual([]);
  });

  test("is put in its place at start; a channel without it is left out", () => {
    const channels = [...(config.teams[0]?.channels ?? []), ...config.channels];
    expect(withSecrets(channels, { SLACK: ` ${SLACK} ` })).toMatchObject([{ kind: "slack", url: SLACK }]);
    expect(withSecrets(channels, { SLACK, HOOK_SECRET: "s" })).toMatchObject([
      { url: SLACK },
      { url: "https://example.com/hook", secret: "s" },
    ]);
  });
});

describe("between the parts", () => {
  const sender = (options: Item[]) => ({
    senders: [{ number: "+56976591992", template: "ivr_deflect", chat: { welcome: "Hola", options } }],
  });

  test("two options of one team are not listed alike", () => {
    const options = [
      { title: "Ventas", team: 1234 },
      { title: "VENTAS", team: 1234 },
    ];
    expect(faultsWith(sender(options))).toEqual([
      "senders[0].chat.options[1].title: is listed like another option, 'Ventas', of the same team; put their words into one option",
    ]);
  });

  test("a circle is told of the teams that are in it", () => {
    const teams = [
      { id: 1234, name: "A", next: 2 },
      { id: 2, name: "B", next: 3 },
      { id: 3, name: "C", next: 2 },
    ];
    expect(faultsWith({ teams })).toEqual([
      "teams[1].next: leads back to the team itself; let the last one have no 'next'",
      "teams[2].next: leads back to the team itself; let the last one have no 'next'",
    ]);
  });
});
