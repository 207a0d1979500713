import { checkConfig } from "../../src/config/check-config";
import shipped from "../support/shop.config";
import type { Item } from "./chat-config";
import { faultsOf } from "./whole-config";

// What a support manager does to the config that is shipped: a team, two words and a holiday.

interface Shop {
  senders: { chat: { options: Item[] } }[];
  teams: Item[];
  holidays: string[];
}

function edited(change: (shop: Shop, options: Item[]) => void): unknown {
  const shop = structuredClone(shipped) as unknown as Shop;
  change(shop, shop.senders[0]?.chat.options ?? []);
  return shop;
}

const TEAM = { id: 1238, name: "Mayoristas", hours: { "monday-friday": "09:00-18:00" } };
const OPTION = { title: "Mayoristas", words: ["por mayor", "distribuidor"], team: 1238 };

test("a team, two words and a holiday are all that it takes", () => {
  const config = checkConfig(
    edited((shop, options) => {
      shop.teams.push(TEAM);
      options.push(OPTION);
      shop.holidays.push("2027-03-26");
    }),
  );
  expect(config.teams.at(-1)).toMatchObject({
    ...{ id: 1238, name: "Mayoristas", assignment: "round-robin", channels: [] },
    hours: { timeZone: "America/Santiago", week: { 0: [{ from: 540, to: 1_080 }], 5: [], 6: [] } },
  });
  expect(config.chats[0]?.menu?.options.at(-1)).toEqual({
    ...{ id: "6", words: ["por mayor", "distribuidor"], leadsTo: { kind: "team", team: 1238 } },
    title: { es: "Mayoristas", pt: "Mayoristas", en: "Mayoristas" },
  });
  for (const { hours } of config.teams) expect(hours?.holidays).toContain("2027-03-26");
});

test("each slip on the way is told at once, with its mend", () => {
  const faults = faultsOf(
    edited((shop, options) => {
      shop.teams.push({ ...TEAM, hours: { "monday-fryday": "09:00-18:00" } });
      options.push({ ...OPTION, team: 1283 }, { title: "Otra", words: ["factura"], team: 1238 });
      shop.holidays.push("26-03-2027");
    }),
  );
  expect(faults).toEqual([
    "teams[4].hours['monday-fryday']: 'fryday' is not a day; did you mean 'friday'?",
    "holidays[8]: '26-03-2027' is no day; write '2026-09-18' for once, or '12-25' for every year",
    "senders[0].chat.options[6]: 'factura' also stands under 'Facturación'; who writes it would be asked back each time, so keep it in one",
    "senders[0].chat.options[5].team: '1283' is not in teams; it can be 1234, 1235, 1236, 1237, 1238",
  ]);
});

test.each<[string, (shop: Shop, options: Item[]) => void, string]>([
  [
    "the plural of another's word",
    (_, options) => void options.push({ title: "Otra", words: ["facturas"], team: 1234 }),
    "senders[0].chat.options[5]: 'facturas' also stands under 'Facturación'; who writes it would be asked back each time, so keep it in one",
  ],
  [
    "a number of the list",
    (_, options) => void options.push({ title: "Otra", words: ["2"], team: 1237 }),
    "senders[0].chat.options[5].words: '2' is the number of 'Soporte' in the list; take it out",
  ],
  [
    "a greeting",
    (_, options) => void options.push({ title: "Otra", words: ["buenas tardes"], team: 1237 }),
    "senders[0].chat.options[5].words: 'buenas tardes' is a greeting, which is answered by the menu; take it out",
  ],
  [
    "a word that ends all messages",
    (_, options) => void options.push({ title: "Otra", words: ["baja"], team: 1237 }),
    "senders[0].chat.options[5].words: 'baja' ends all messages to who writes it; use other words",
  ],
  [
    "a word of every message",
    (_, options) => void options.push({ title: "Otra", words: ["de"], team: 1237 }),
    "senders[0].chat.options[5].words: 'de' stands in nearly every message; write more words with it",
  ],
  [
    "a team's name again",
    (shop) => void shop.teams.push({ ...TEAM, name: "facturacion" }),
    "teams[4].name: 'facturacion' is the name of another team, 1236; give it its own",
  ],
  [
    "hours the wrong way round",
    (shop) => void shop.teams.push({ ...TEAM, hours: { friday: "18:00-09:00" } }),
    "teams[4].hours.friday: '18:00-09:00' ends on the next day, 15 hours later; write the earlier time first, or one span up to '24:00' and the next day's from '00:00'",
  ],
  [
    "a language that is none",
    (_, options) => void options.push({ title: { es: "Otra", fr: "Autre" }, team: 1237 }),
    "senders[0].chat.options[5].title.fr: is not a setting; it can be 'es', 'pt', 'en'",
  ],
])("%s is refused", (_, change, fault) => {
  expect(faultsOf(edited(change))).toEqual([fault]);
});

test.each([
  ["cot*izar", "'cot*izar' has its '*' within a word; it stands at its end: 'cotiz*'"],
  ["cotizar (con el", "holds a parenthesis that is not closed or not opened; take it out"],
])("a phrase that would not be heard as it is written is refused: %s", (phrase, mend) => {
  const shop = { ...structuredClone(shipped), escalation: { phrases: { sensitive: [phrase] } } };
  expect(faultsOf(shop)).toEqual([`escalation.phrases.sensitive: '${phrase}': ${mend}`]);
});

test("VIPs are told by their metadata", () => {
  const shop = { ...structuredClone(shipped), escalation: { vip: ["oro"] } };
  expect(faultsOf(shop)).toEqual(["escalation.vip: is not an object; write { segmento: 'oro' }"]);
});

test("a night is a span past midnight", () => {
  expect(
    faultsOf(edited((shop) => void shop.teams.push({ ...TEAM, hours: { friday: "22:00-06:00" } }))),
  ).toEqual([]);
});
