import { LANGUAGES, type Language } from "../../contact/language";
import { parsePhoneNumber } from "../../contact/phone-number";
import { ESCALATION_REASONS, WRITTEN_REASONS } from "../../routing/escalation/reason";
import { CHAT_PLACEHOLDERS, type ChatPhraseName } from "../../routing/phrases/phrases";
import type { Config } from "../config";
import type { ChatConfig, OptionConfig, TextConfig, WordsConfig } from "../define-chat";
import type { DerivaConfig } from "../define-config";
import type { TeamConfig } from "../define-teams";
import { optionPath } from "./field-path";
import type { Fields, FieldValue, LeadsValue, TextValue, WordsValue } from "./fields";
import { readHours } from "./read-hours";

type Entry = readonly [path: string, value: FieldValue];

/**
 * What a config file says of what is edited in the page, in the order in which one would read it there.
 * @param written the config as it was written; it holds together.
 */
export function readFields(written: DerivaConfig, { chats, lines }: Config): Fields {
  const entries: readonly Entry[] = [
    ...written.senders.flatMap(({ number, chat }) => {
      const sender = parsePhoneNumber(number) ?? number;
      const language = chats.find((one) => one.sender === sender)?.language;
      return chat === undefined || language === undefined ? [] : chatFields(chat, sender, language);
    }),
    ...escalationFields(written.escalation ?? {}),
    ...(written.teams ?? []).flatMap((team) => teamFields(team, lines[0].language)),
    ["holidays", [...(written.holidays ?? [])]],
    ...aftercareFields(written.aftercare ?? {}),
  ];
  return Object.fromEntries(entries);
}

function chatFields(chat: ChatConfig, sender: string, language: Language): readonly Entry[] {
  const at = `senders/${sender}`;
  const phrases = Object.keys(CHAT_PLACEHOLDERS) as ChatPhraseName[];
  return [
    [`${at}/welcome`, textOf(chat.welcome, language)],
    ...menuFields(chat.options, sender, "", language),
    [`${at}/buttons`, chat.buttons ?? true],
    [`${at}/failures`, chat.failures ?? 3],
    [`${at}/automatic_minutes`, chat.automaticMinutes ?? 30],
    ...phrases.map((name): Entry => [`${at}/phrases/${name}`, textOf(chat.phrases?.[name], language)]),
  ];
}

function menuFields(
  options: readonly OptionConfig[],
  sender: string,
  above: string,
  language: Language,
): readonly Entry[] {
  const keys = options.map((_, index) => (above === "" ? `${index + 1}` : `${above}.${index + 1}`));
  return [
    [optionPath(sender, above, "order"), keys],
    ...options.flatMap((option, index): Entry[] => {
      const key = keys[index] ?? "";
      return [
        [optionPath(sender, key, "title"), textOf(option.title, language)],
        [optionPath(sender, key, "words"), wordsOf(option.words)],
        [optionPath(sender, key, "leads"), leadsOf(option, language)],
        ...("ask" in option ? menuFields(option.options, sender, key, language) : []),
      ];
    }),
  ];
}

function leadsOf(option: OptionConfig, language: Language): LeadsValue {
  if ("ask" in option) return { to: "menu", ask: textOf(option.ask, language) };
  if ("answer" in option) return { to: "answer", text: textOf(option.answer, language) };
  if ("person" in option) return { to: "person", team: option.team ?? null };
  return { to: "team", team: option.team };
}

function escalationFields({
  phrases = {},
  off = [],
  teams = {},
}: NonNullable<DerivaConfig["escalation"]>): readonly Entry[] {
  return [
    ...WRITTEN_REASONS.map((reason): Entry => [`escalation/phrases/${reason}`, wordsOf(phrases[reason])]),
    ["escalation/off", [...off]],
    ...ESCALATION_REASONS.map((reason): Entry => [`escalation/teams/${reason}`, teams[reason] ?? null]),
  ];
}

function teamFields(team: TeamConfig, language: Language): readonly Entry[] {
  const at = `teams/${team.id}`;
  return [
    [`${at}/title`, textOf(team.title, language)],
    [`${at}/hours`, team.hours === undefined ? null : readHours(team.hours)],
    [`${at}/holidays`, [...(team.holidays ?? [])]],
    [`${at}/closed`, textOf(team.closed, language)],
    [`${at}/answer_within`, team.answerWithinMinutes ?? null],
    [`${at}/next`, team.next ?? null],
    [`${at}/assignment`, team.assignment ?? "round-robin"],
  ];
}

function aftercareFields({
  rating = false,
  reminder,
  autoResolve,
  parkDays = 7,
}: NonNullable<DerivaConfig["aftercare"]>): readonly Entry[] {
  return [
    ["aftercare/rating", rating],
    [
      "aftercare/reminder",
      reminder === undefined ? null : { after_hours: reminder.afterHours, times: reminder.times ?? 1 },
    ],
    ["aftercare/auto_resolve_hours", autoResolve?.afterHours ?? null],
    ["aftercare/park_days", parkDays],
  ];
}

/** A text that is written once is the sender's own language's, which all others get, too. */
function textOf(text: TextConfig | undefined, language: Language): TextValue {
  if (text === undefined) return null;
  if (typeof text === "string") return { [language]: text.trim() };
  return Object.fromEntries(
    LANGUAGES.flatMap((each) => (text[each] === undefined ? [] : [[each, text[each].trim()]])),
  );
}

function wordsOf(words: WordsConfig | undefined): WordsValue {
  if (words === undefined) return {};
  if (isList(words)) return listed("any", words);
  return Object.assign({}, ...LANGUAGES.map((each) => listed(each, words[each] ?? [])));
}

function isList(words: WordsConfig): words is readonly string[] {
  return Array.isArray(words);
}

function listed(name: Language | "any", words: readonly string[]): WordsValue {
  return words.length === 0 ? {} : { [name]: [...new Set(words.map((word) => word.trim()))] };
}
