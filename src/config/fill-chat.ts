import type { Language } from "../contact/language";
import { LANGUAGES } from "../contact/language";
import type { Line } from "../ivr/line";
import type { Chat, Escalation } from "../routing/chat";
import { WRITTEN_REASONS, type WrittenReason } from "../routing/escalation/reason";
import type { Destination, Menu, MenuOption } from "../routing/menu";
import { CHAT_PHRASES } from "../routing/phrases/dictionary";
import { CHAT_PLACEHOLDERS, type ChatPhraseName, type ChatPhrases } from "../routing/phrases/phrases";
import type { Aftercare } from "../routing/routing";
import type { OptionShape } from "./chat-schema";
import type { Config, Sender, Team } from "./config";
import type { CheckedShape } from "./config-schema";
import { channelOf } from "./notify-schema";
import { allWords, fillLanguages, type TextShape } from "./text-schema";

// What the config says about conversations, with every default filled in.

const HOUR = 3_600_000;
const MINUTE = 60_000;

type SenderShape = CheckedShape["senders"][number];

/** @param line the first line that uses the sender, else the first of all. */
export function fillChat(
  shape: SenderShape,
  sender: Sender,
  line: Line,
  { teams, languageWords }: Pick<CheckedShape, "teams" | "languageWords">,
): Chat {
  const language = shape.language ?? line.language;
  // A chat without any team is refused by the relations; where there is no chat, a ticket may be nobody's.
  const team = shape.team ?? line.team ?? teams[0]?.id ?? 0;
  return {
    sender: sender.number,
    company: shape.company ?? line.company,
    ...{ language, team },
    buttons: shape.chat?.buttons ?? true,
    failures: shape.chat?.failures ?? 3,
    automaticLimit: (shape.chat?.automaticMinutes ?? 30) * MINUTE,
    reopenWithin: shape.reopenHours * HOUR,
    reopenTemplate: shape.reopenTemplate ?? sender.template,
    phrases: phrasesOf(shape.chat?.phrases ?? {}, language),
    languageWords: { es: languageWords.es ?? [], pt: languageWords.pt ?? [], en: languageWords.en ?? [] },
    ...(shape.chat !== undefined && {
      menu: menuOf(shape.chat.welcome, shape.chat.options, "", language, team),
    }),
  };
}

function menuOf(
  asked: TextShape,
  options: readonly OptionShape[],
  above: string,
  language: Language,
  ownTeam: number,
): Menu {
  const filled = options.map((option, index) =>
    optionOf(option, above === "" ? String(index + 1) : `${above}.${index + 1}`, language, ownTeam),
  );
  return { text: fillLanguages(asked, language), options: filled as [MenuOption, ...MenuOption[]] };
}

function optionOf(shape: OptionShape, id: string, language: Language, ownTeam: number): MenuOption {
  return {
    id,
    words: allWords(shape.words),
    leadsTo: destinationOf(shape, id, language, ownTeam),
    ...(shape.title !== undefined && { title: fillLanguages(shape.title, language) }),
  };
}

function destinationOf(shape: OptionShape, id: string, language: Language, ownTeam: number): Destination {
  if ("ask" in shape) return { kind: "menu", menu: menuOf(shape.ask, shape.options, id, language, ownTeam) };
  if ("answer" in shape) return { kind: "answer", text: fillLanguages(shape.answer, language) };
  if ("person" in shape) return { kind: "person", team: shape.team ?? ownTeam };
  return { kind: "team", team: shape.team };
}

function phrasesOf(
  own: { readonly [Name in ChatPhraseName]?: TextShape | undefined },
  language: Language,
): ChatPhrases {
  const names = Object.keys(CHAT_PLACEHOLDERS) as ChatPhraseName[];
  const inOne = (each: Language) =>
    Object.fromEntries(
      names.map((name) => {
        const text = own[name];
        return [name, text === undefined ? CHAT_PHRASES[each][name] : fillLanguages(text, language)[each]];
      }),
    ) as Record<ChatPhraseName, string>;
  const [es, pt, en] = LANGUAGES.map(inOne) as [ChatPhrases["es"], ChatPhrases["pt"], ChatPhrases["en"]];
  return { es, pt, en };
}

export function fillTeam(
  shape: CheckedShape["teams"][number],
  line: Line,
  closedForAll: readonly string[],
): Team {
  const { id, name, title, hours, holidays, closed, assignment, answerWithinMinutes, next, notify } = shape;
  return {
    ...{ id, name, assignment, title: fillLanguages(title ?? name, line.language) },
    channels: notify.map(channelOf),
    ...(hours !== undefined && {
      hours: {
        timeZone: shape.timeZone ?? line.timeZone,
        week: hours,
        holidays: [...closedForAll, ...holidays],
      },
    }),
    ...(closed !== undefined && { closed: fillLanguages(closed, line.language) }),
    ...(answerWithinMinutes !== undefined && { answerWithin: answerWithinMinutes * MINUTE }),
    ...(next !== undefined && { next }),
  };
}

export function fillEscalation({
  phrases,
  off,
  teams,
  vip,
  judge,
}: CheckedShape["escalation"]): Config["escalation"] {
  const all = Object.fromEntries(WRITTEN_REASONS.map((reason) => [reason, allWords(phrases[reason])]));
  return {
    phrases: all as Record<WrittenReason, readonly string[]>,
    ...{ off, teams: teams as Escalation["teams"] },
    vip: Object.entries(vip).flatMap(([key, values]) =>
      (Array.isArray(values) ? values : [values]).map((value) => ({ key, value })),
    ),
    ...(judge !== undefined && {
      judge: { url: judge.url, headers: judge.headers, timeout: judge.timeoutMs },
    }),
  };
}

export function fillAftercare({
  rating,
  reminder,
  autoResolve,
  parkDays,
}: CheckedShape["aftercare"]): Aftercare {
  return {
    rating,
    park: parkDays * 24 * HOUR,
    ...(reminder !== undefined && { reminder: { after: reminder.afterHours * HOUR, times: reminder.times } }),
    ...(autoResolve !== undefined && { autoResolve: { after: autoResolve.afterHours * HOUR } }),
  };
}
