import { LANGUAGES } from "../../contact/language";
import { parsePhoneNumber } from "../../contact/phone-number";
import { ESCALATION_REASONS, WRITTEN_REASONS } from "../../routing/escalation/reason";
import { CHAT_PLACEHOLDERS } from "../../routing/phrases/phrases";
import type { DerivaConfig } from "../define-config";
import { optionPath } from "./field-path";
import type { Fields, FieldValues, HoursValue, LeadsValue, TextValue, WordsValue } from "./fields";

/**
 * The config file as it would be with these fields, to be checked as a file is. Whatever is edited nowhere but in the file is as
 * it stands there.
 */
export function writeFields(written: DerivaConfig, fields: Fields): unknown {
  return {
    ...written,
    senders: written.senders.map((sender) =>
      sender.chat === undefined
        ? sender
        : { ...sender, chat: chatOf(fields, parsePhoneNumber(sender.number) ?? sender.number) },
    ),
    escalation: { ...written.escalation, ...escalationOf(fields) },
    teams: (written.teams ?? []).map((team) => teamOf(team, fields)),
    holidays: fields.holidays,
    aftercare: aftercareOf(fields),
  };
}

function chatOf(fields: Fields, sender: string): object {
  const at = `senders/${sender}`;
  return {
    welcome: fields[`${at}/welcome`] ?? undefined,
    options: optionsOf(fields, sender, ""),
    buttons: fields[`${at}/buttons`],
    failures: fields[`${at}/failures`],
    automaticMinutes: fields[`${at}/automatic_minutes`],
    phrases: Object.fromEntries(
      Object.keys(CHAT_PLACEHOLDERS).flatMap((name) => {
        const text = fields[`${at}/phrases/${name}`] ?? undefined;
        return text === undefined ? [] : [[name, text]];
      }),
    ),
  };
}

/** The keys of a menu's options, in order; none where there is no such menu. */
export function orderOf(fields: Fields, sender: string, menu: string): readonly string[] {
  return (fields[optionPath(sender, menu, "order")] as FieldValues["order"] | undefined) ?? [];
}

function optionsOf(fields: Fields, sender: string, menu: string): object[] {
  return orderOf(fields, sender, menu).map((key) => {
    const title = fields[optionPath(sender, key, "title")] as TextValue | undefined;
    const words = wordList(fields[optionPath(sender, key, "words")] as WordsValue | undefined);
    const leads = fields[optionPath(sender, key, "leads")] as LeadsValue | undefined;
    return {
      ...(title && { title }),
      ...(words.length > 0 && { words: words.map(({ word }) => word) }),
      ...(leads !== undefined && leadOf(leads, () => optionsOf(fields, sender, key))),
    };
  });
}

function leadOf(leads: LeadsValue, options: () => object[]): object {
  switch (leads.to) {
    case "team":
      return { team: leads.team };
    case "person":
      return { person: true, ...(leads.team !== null && { team: leads.team }) };
    case "answer":
      return { answer: leads.text ?? {} };
    case "menu":
      return { ask: leads.ask ?? {}, options: options() };
  }
}

/** All words in the order in which they are read, each with where it stands. */
export function wordList(words: WordsValue = {}): readonly { word: string; at: string }[] {
  return (["any", ...LANGUAGES] as const).flatMap((name) =>
    (words[name] ?? []).map((word, index) => ({ word, at: `${name}.${index}` })),
  );
}

function escalationOf(fields: Fields): object {
  const phrases = WRITTEN_REASONS.flatMap((reason) => {
    const words = wordList(fields[`escalation/phrases/${reason}`] as WordsValue | undefined);
    return words.length === 0 ? [] : [[reason, words.map(({ word }) => word)]];
  });
  const teams = ESCALATION_REASONS.flatMap((reason) => {
    const team = fields[`escalation/teams/${reason}`] ?? undefined;
    return team === undefined ? [] : [[reason, team]];
  });
  return {
    phrases: Object.fromEntries(phrases),
    off: fields["escalation/off"],
    teams: Object.fromEntries(teams),
  };
}

function teamOf(team: NonNullable<DerivaConfig["teams"]>[number], fields: Fields): object {
  const { title: _, hours: __, closed: ___, answerWithinMinutes: ____, next: _____, ...rest } = team;
  const own = (name: string) => fields[`teams/${team.id}/${name}`] ?? undefined;
  const hours = own("hours") as HoursValue | undefined;
  const given = {
    title: own("title"),
    hours,
    holidays: own("holidays"),
    closed: own("closed"),
    assignment: own("assignment"),
    answerWithinMinutes: own("answer_within"),
    next: own("next"),
  };
  return { ...rest, ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) };
}

function aftercareOf(fields: Fields): object {
  const reminder = fields["aftercare/reminder"] as FieldValues["reminder"] | undefined;
  const hours = fields["aftercare/auto_resolve_hours"] ?? undefined;
  return {
    rating: fields["aftercare/rating"],
    parkDays: fields["aftercare/park_days"],
    ...(reminder && { reminder: { afterHours: reminder.after_hours, times: reminder.times } }),
    ...(hours !== undefined && { autoResolve: { afterHours: hours } }),
  };
}
