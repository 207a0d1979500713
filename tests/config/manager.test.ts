import shipped from "../../deriva.config";
import { checkConfig } from "../../src/config/check-config";
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
    "senders[0].chat.options[5].team: '1283' is not in teams; it can be '1234', '1235', '1236', '1237', '1238'",
  ]);
});
