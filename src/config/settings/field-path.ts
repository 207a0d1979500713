import { ESCALATION_REASONS, WRITTEN_REASONS } from "../../routing/escalation/reason";
import { CHAT_PLACEHOLDERS, type ChatPhraseName } from "../../routing/phrases/phrases";
import type { FieldKind, FieldName, FieldPlace } from "./fields";

/** An option's key: its place in the config file, or "x…" where it was added in the page; after a dot within another's menu. */
const PART = "(?:\\d{1,3}|x[a-z0-9]{1,12})";
const KEY = new RegExp(`^${PART}(?:\\.${PART})*$`);

export const isOptionKey = (text: string) => KEY.test(text);

/** Whether it was added in the page, or lies within one that was. */
export const isAddedKey = (key: string) => key.includes("x");

/** The option in whose menu an option stands; "" is the first menu. */
export function menuOfKey(key: string): string {
  return key.includes(".") ? key.slice(0, key.lastIndexOf(".")) : "";
}

type Kinds = Readonly<Record<string, readonly [FieldName, FieldKind]>>;

const OF_SENDER: Kinds = {
  welcome: ["welcome", "text"],
  order: ["order", "order"],
  buttons: ["buttons", "flag"],
  failures: ["failures", "number"],
  automatic_minutes: ["automatic_minutes", "number"],
};

const OF_OPTION: Kinds = {
  title: ["option_title", "text"],
  words: ["option_words", "words"],
  leads: ["option_leads", "leads"],
  order: ["order", "order"],
};

const OF_TEAM: Kinds = {
  title: ["team_title", "text"],
  hours: ["team_hours", "hours"],
  holidays: ["team_holidays", "days"],
  closed: ["team_closed", "text"],
  assignment: ["team_assignment", "choice"],
  answer_within: ["team_answer_within", "number"],
  next: ["team_next", "team"],
};

const OF_AFTERCARE: Kinds = {
  rating: ["rating", "flag"],
  reminder: ["reminder", "reminder"],
  auto_resolve_hours: ["auto_resolve_hours", "number"],
  park_days: ["park_days", "number"],
};

/** What a path says; nothing for one that is of no field. */
export function readPath(path: string): FieldPlace | undefined {
  const [room, one = "", two = "", three = "", four, ...more] = path.split("/");
  if (more.length > 0) return undefined;
  if (four !== undefined) return room === "senders" ? optionPlace(one, two, three, four) : undefined;
  switch (room) {
    case "holidays":
      return path === room ? { name: "holidays", kind: "days" } : undefined;
    case "aftercare":
      return two === "" ? placed(OF_AFTERCARE, one, {}) : undefined;
    case "teams":
      return /^[1-9]\d{0,9}$/.test(one) && three === ""
        ? placed(OF_TEAM, two, { team: Number(one) })
        : undefined;
    case "escalation":
      return three === "" ? escalationPlace(one, two) : undefined;
    case "senders":
      return NUMBER.test(one) ? senderPlace(one, two, three) : undefined;
    default:
      return undefined;
  }
}

function escalationPlace(one: string, two: string): FieldPlace | undefined {
  if (one === "off" && two === "") return { name: "escalation_off", kind: "reasons" };
  const written = WRITTEN_REASONS.find((reason) => reason === two);
  if (one === "phrases" && written !== undefined) {
    return { name: "escalation_phrases", kind: "words", reason: written };
  }
  const reason = ESCALATION_REASONS.find((each) => each === two);
  return one === "teams" && reason !== undefined
    ? { name: "escalation_team", kind: "team", reason }
    : undefined;
}

const NUMBER = /^\+\d{5,15}$/;

function senderPlace(sender: string, two: string, three: string): FieldPlace | undefined {
  if (two === "phrases") {
    return isPhrase(three) ? { name: "phrase", kind: "text", sender, phrase: three } : undefined;
  }
  if (three !== "") return undefined;
  return placed(OF_SENDER, two, { sender, ...(two === "order" && { option: "" }) });
}

function optionPlace(sender: string, list: string, option: string, field: string): FieldPlace | undefined {
  if (list !== "options" || !NUMBER.test(sender) || !isOptionKey(option)) return undefined;
  return placed(OF_OPTION, field, { sender, option });
}

function isPhrase(name: string): name is ChatPhraseName {
  return Object.hasOwn(CHAT_PLACEHOLDERS, name);
}

function placed(kinds: Kinds, name: string, more: Partial<FieldPlace>): FieldPlace | undefined {
  const found = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  return found && { name: found[0], kind: found[1], ...more };
}

/** Where an option's field is, or, for the key "", that of a sender's first menu. */
export function optionPath(sender: string, key: string, field: keyof typeof OF_OPTION): string {
  return key === "" ? `senders/${sender}/${field}` : `senders/${sender}/options/${key}/${field}`;
}
