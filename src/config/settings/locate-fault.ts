import { parsePhoneNumber } from "../../contact/phone-number";
import type { DerivaConfig } from "../define-config";
import type { Fault } from "../fault";
import { optionPath } from "./field-path";
import type { Fields, WordsValue } from "./fields";
import { orderOf, wordList } from "./write-fields";

/** A fault of the config, at the field that it is in: `at` is the field's path, `within` what of its value, as "es.0". */
export interface LocatedFault extends Fault {
  readonly at?: string;
  readonly within?: string;
}

/** Finds the field that a fault's path is of. `path` of one that no field has stays as the file's. */
export function locateFault(fault: Fault, written: DerivaConfig, fields: Fields): LocatedFault {
  const found = locate(keysOf(fault.path), written, fields);
  if (found === undefined) return fault;
  const [at, within] = found;
  return { ...fault, at, ...(within !== "" && { within }), path: within === "" ? at : `${at}#${within}` };
}

type Located = readonly [at: string, within: string] | undefined;

/** "senders[0].chat.options[1]" by its parts; see pathOf in fault.ts. */
function keysOf(path: string): readonly string[] {
  return [...path.matchAll(/\[(\d+)\]|\['([^']*)'\]|([^.[\]]+)/g)].map(
    ([, index, quoted, name]) => index ?? quoted ?? name ?? "",
  );
}

function locate(
  [room = "", one = "", ...rest]: readonly string[],
  written: DerivaConfig,
  fields: Fields,
): Located {
  switch (room) {
    case "holidays":
      return ["holidays", one];
    case "senders": {
      const number = written.senders[Number(one)]?.number;
      return number === undefined || rest[0] !== "chat"
        ? undefined
        : chatLocated(rest.slice(1), parsePhoneNumber(number) ?? number, fields);
    }
    case "teams":
      return teamLocated(written.teams?.[Number(one)]?.id, rest);
    case "escalation":
      return escalationLocated(one, rest, fields);
    case "aftercare":
      return aftercareLocated(one, rest);
    default:
      return undefined;
  }
}

function chatLocated([name = "", ...rest]: readonly string[], sender: string, fields: Fields): Located {
  const at = `senders/${sender}`;
  if (name === "options") return optionLocated(rest, sender, "", fields);
  if (name === "phrases" && rest[0] !== undefined) {
    return [`${at}/phrases/${rest[0]}`, rest.slice(1).join(".")];
  }
  const own = name === "automaticMinutes" ? "automatic_minutes" : name;
  return ["welcome", "buttons", "failures", "automatic_minutes"].includes(own)
    ? [`${at}/${own}`, rest.join(".")]
    : undefined;
}

function optionLocated(
  [index, name, ...rest]: readonly string[],
  sender: string,
  menu: string,
  fields: Fields,
): Located {
  const key = index === undefined ? undefined : orderOf(fields, sender, menu)[Number(index)];
  if (key === undefined) return [optionPath(sender, menu, "order"), ""];
  switch (name) {
    case "options":
      return optionLocated(rest, sender, key, fields);
    case "title":
      return [optionPath(sender, key, "title"), rest.join(".")];
    case "answer":
      return [optionPath(sender, key, "leads"), ["text", ...rest].join(".")];
    case "ask":
      return [optionPath(sender, key, "leads"), ["ask", ...rest].join(".")];
    case "team":
      return [optionPath(sender, key, "leads"), "team"];
    case "words":
    case undefined: {
      const words = optionPath(sender, key, "words");
      return [words, placeOfWord(fields[words] as WordsValue | undefined, rest[0])];
    }
    default:
      return [optionPath(sender, key, "leads"), ""];
  }
}

function placeOfWord(words: WordsValue | undefined, index: string | undefined): string {
  return (index === undefined ? undefined : wordList(words)[Number(index)]?.at) ?? "";
}

function teamLocated(id: number | undefined, [name = "", ...rest]: readonly string[]): Located {
  const own = name === "answerWithinMinutes" ? "answer_within" : name;
  const known = ["title", "hours", "holidays", "closed", "assignment", "answer_within", "next"];
  return id === undefined || !known.includes(own) ? undefined : [`teams/${id}/${own}`, rest.join(".")];
}

function escalationLocated(name: string, rest: readonly string[], fields: Fields): Located {
  const [reason = "", index] = rest;
  switch (name) {
    case "off":
      return ["escalation/off", rest.join(".")];
    case "teams":
      return [`escalation/teams/${reason}`, ""];
    case "phrases": {
      const at = `escalation/phrases/${reason}`;
      return [at, placeOfWord(fields[at] as WordsValue | undefined, index)];
    }
    default:
      return undefined;
  }
}

function aftercareLocated(name: string, rest: readonly string[]): Located {
  switch (name) {
    case "rating":
      return ["aftercare/rating", ""];
    case "parkDays":
      return ["aftercare/park_days", ""];
    case "autoResolve":
      return ["aftercare/auto_resolve_hours", ""];
    case "reminder":
      return ["aftercare/reminder", rest[0] === "afterHours" ? "after_hours" : (rest[0] ?? "")];
    default:
      return undefined;
  }
}
