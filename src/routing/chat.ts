import type { Language } from "../contact/language";
import type { PhoneNumber } from "../contact/phone-number";
import type { EscalationPhrases, EscalationReason } from "./escalation/reason";
import type { Menu } from "./menu";
import type { ChatPhrases } from "./phrases/phrases";

/** What one sender does with who writes to it, before a person does. */
export interface Chat {
  readonly sender: PhoneNumber;
  readonly company: string;
  /** The contact's, where it is not known and cannot be told from what they write. */
  readonly language: Language;
  /** Who takes up what leads to no other team. */
  readonly team: number;
  /** The welcome and what it asks. Absent where nothing is answered automatically. */
  readonly menu?: Menu;
  /** Whether a menu goes out as quick replies or as a list where it fits. */
  readonly buttons: boolean;
  /** After how many answers in a row that were not understood a person takes over. */
  readonly failures: number;
  /** How long a contact who was not understood may be left with automatic answers, in ms. */
  readonly automaticLimit: number;
  /** For how long a resolved ticket is reopened by a new message, in ms. */
  readonly reopenWithin: number;
  /** Name of the template that re-opens a window. */
  readonly reopenTemplate: string;
  readonly phrases: ChatPhrases;
  /** Words that tell a language, besides those that come along. */
  readonly languageWords: Readonly<Record<Language, readonly string[]>>;
}

/** When a person takes over, besides when the menu says so. */
export interface Escalation {
  readonly phrases: EscalationPhrases;
  /** Reasons that are not looked for. */
  readonly off: readonly EscalationReason[];
  /** The team for a reason; else the one that the conversation leads to. */
  readonly teams: Readonly<Partial<Record<EscalationReason, number>>>;
  /** Contacts and tickets whose metadata hold one of these are VIPs. */
  readonly vip: readonly { readonly key: string; readonly value: string | number | boolean }[];
}
