import type { Menu, MenuOption } from "../../routing/menu";
import type { Settings } from "../../routing/settings";
import { checkConfig } from "../check-config";
import type { Config } from "../config";
import type { DerivaConfig } from "../define-config";
import { Faults } from "../fault";
import type { Fields } from "./fields";
import { type LocatedFault, locateFault } from "./locate-fault";
import { orderOf, writeFields } from "./write-fields";

export type Compiled =
  | { readonly kind: "ok"; readonly settings: Settings }
  | { readonly kind: "faults"; readonly faults: readonly LocatedFault[] };

/** Checks fields as the config file is checked, and makes of them what decides about conversations. */
export function compileFields(written: DerivaConfig, fields: Fields): Compiled {
  try {
    return { kind: "ok", settings: settingsOf(checkConfig(writeFields(written, fields)), fields) };
  } catch (fault) {
    if (!(fault instanceof Faults)) throw fault;
    return { kind: "faults", faults: fault.faults.map((each) => locateFault(each, written, fields)) };
  }
}

/** What stays in the config file is not kept with them: where agents are told, a judge's address and key. */
function settingsOf({ chats, teams, escalation, aftercare }: Config, fields: Fields): Settings {
  const { judge: _, ...rules } = escalation;
  return {
    chats: chats.map((chat) =>
      chat.menu === undefined ? chat : { ...chat, menu: withKeys(chat.menu, chat.sender, "", fields) },
    ),
    teams: teams.map(({ channels: __, ...team }) => team),
    escalation: rules,
    aftercare,
  };
}

/** Options go by their keys, not by their places: a button that was sent before a change means what it meant. */
function withKeys(menu: Menu, sender: string, key: string, fields: Fields): Menu {
  const keys = orderOf(fields, sender, key);
  const options = menu.options.map((option, index): MenuOption => {
    const id = keys[index] ?? option.id;
    const { leadsTo } = option;
    return leadsTo.kind === "menu"
      ? { ...option, id, leadsTo: { ...leadsTo, menu: withKeys(leadsTo.menu, sender, id, fields) } }
      : { ...option, id };
  });
  return { ...menu, options: options as [MenuOption, ...MenuOption[]] };
}
