import type { Config } from "../../src/config/config";
import { LANGUAGES } from "../../src/contact/language";
import { compileEscalation } from "../../src/routing/escalation/detect-reasons";
import { ESCALATION_REASONS } from "../../src/routing/escalation/reason";
import { optionsWithin } from "../../src/routing/find-option";
import type { MenuOption } from "../../src/routing/menu";
import { matchWithin } from "../../src/routing/understand";
import { plainText } from "../../src/routing/words/words-of";
import type { Predict } from "./score";

/** The labels that a message may have which is looked at for escalation. */
export const REASON_LABELS: readonly string[] = [...ESCALATION_REASONS, "none"];

/** The strongest reason that the rules find, with the config's phrases; "none" where there is none. */
export function predictReason({ escalation }: Pick<Config, "escalation">): (text: string) => string {
  const detect = compileEscalation(escalation.phrases);
  return (text) => detect(text).find(({ reason }) => !escalation.off.includes(reason))?.reason ?? "none";
}

/**
 * The option that a message leads to, of the first menu or within it, named as the label names it: by a title, an id, a team's
 * name or its id. "tie" where it would be asked back, "none" where it is not understood. Who asks for a person in other words
 * than the menu's chooses the option that leads to one.
 */
export function predictOption(config: Pick<Config, "chats" | "teams" | "escalation">): Predict {
  const { chats, teams } = config;
  const menus = chats.flatMap(({ menu }) => (menu === undefined ? [] : [menu]));
  const reasonOf = predictReason(config);
  return (text, label) => {
    let asked = false;
    for (const menu of menus) {
      for (const options of [menu.options, optionsWithin(menu)]) {
        const found = matchWithin(menu, options, text);
        // Only the first menu's numbers are shown.
        if (found.kind === "one" && (found.by !== "number" || options === menu.options))
          return nameOf(found.option, label, teams);
        if (found.kind === "tie") asked = true;
      }
    }
    if (asked) return "tie";
    const person = menus.flatMap(optionsWithin).find(({ leadsTo }) => leadsTo.kind === "person");
    return person !== undefined && reasonOf(text) === "asked" ? nameOf(person, label, teams) : "none";
  };
}

function nameOf(option: MenuOption, label: string, teams: Config["teams"]): string {
  const names = namesOf(option, teams);
  return names.some((name) => plainText(name) === plainText(label)) ? label : (names[0] ?? option.id);
}

/** Everything that a label may call an option by, the most particular first. */
function namesOf({ id, title, leadsTo }: MenuOption, teams: Config["teams"]): readonly string[] {
  const titles = title === undefined ? [] : LANGUAGES.map((language) => title[language]);
  if (leadsTo.kind !== "team" && leadsTo.kind !== "person") return [...titles, id];
  const team = teams.find((one) => one.id === leadsTo.team);
  return [...titles, ...(team === undefined ? [] : [team.name]), String(leadsTo.team), id];
}
