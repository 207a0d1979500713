import type { Language } from "../../contact/language";
import type { EscalationReason, WrittenReason } from "../../routing/escalation/reason";
import type { ChatPhraseName } from "../../routing/phrases/phrases";

// What of the config is edited in the desk's page: one flat list of fields, each with a path and a value of one kind. All else,
// as lines, numbers, templates and secrets, stays in the config file.

/** A text by language; who speaks another gets the sender's own. Null: none of its own. */
export type TextValue = { readonly [Each in Language]?: string } | null;

/** Words by language, or of no language in particular. All are understood, whatever the contact's language. */
export type WordsValue = { readonly [Each in Language | "any"]?: readonly string[] };

/** What an option leads to. A person of no team is one of the sender's. */
export type LeadsValue =
  | { readonly to: "team"; readonly team: number }
  | { readonly to: "person"; readonly team: number | null }
  | { readonly to: "answer"; readonly text: TextValue }
  | { readonly to: "menu"; readonly ask: TextValue };

export const DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

/** Spans by day, as "09:00-18:00"; a day that is left out is closed. Null: always open. */
export type HoursValue = { readonly [Day in (typeof DAYS)[number]]?: readonly string[] } | null;

/** What is reminded of, and how often; null: nobody. */
export type ReminderValue = { readonly after_hours: number; readonly times: number } | null;

/** The kinds of fields, and what the value of each is. */
export interface FieldValues {
  readonly text: TextValue;
  readonly words: WordsValue;
  /** Keys of a menu's options, in their order. An option that is in no list is gone. */
  readonly order: readonly string[];
  readonly leads: LeadsValue;
  readonly hours: HoursValue;
  /** "2026-09-18" once, "12-25" every year. */
  readonly days: readonly string[];
  readonly reasons: readonly EscalationReason[];
  /** A team's id; null: none in particular. */
  readonly team: number | null;
  readonly number: number | null;
  readonly flag: boolean;
  readonly choice: string;
  readonly reminder: ReminderValue;
}

export type FieldKind = keyof FieldValues;
export type FieldValue = FieldValues[FieldKind];

/** What a field is about, in words for who shows it. */
export type FieldName =
  | "welcome"
  | "buttons"
  | "failures"
  | "automatic_minutes"
  | "phrase"
  | "order"
  | "option_title"
  | "option_words"
  | "option_leads"
  | "escalation_phrases"
  | "escalation_off"
  | "escalation_team"
  | "team_title"
  | "team_hours"
  | "team_holidays"
  | "team_closed"
  | "team_assignment"
  | "team_answer_within"
  | "team_next"
  | "holidays"
  | "rating"
  | "reminder"
  | "auto_resolve_hours"
  | "park_days";

/** What a path says. */
export interface FieldPlace {
  readonly name: FieldName;
  readonly kind: FieldKind;
  /** A sender's number, in E.164. */
  readonly sender?: string;
  /** An option's key: "2", "2.1"; of one that was added in the page "x7f" or "2.x7f". Of `order`: the menu's; "" is the first. */
  readonly option?: string;
  readonly phrase?: ChatPhraseName;
  readonly reason?: EscalationReason | WrittenReason;
  readonly team?: number;
}

/** All fields by their paths. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** What differs from the config file, by path. */
export type Changes = Fields;
