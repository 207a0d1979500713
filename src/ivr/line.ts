import type { Language } from "../contact/language";
import type { PhoneNumber } from "../contact/phone-number";
import type { Metadata } from "../deflection/deflection";
import type { Phrases } from "./phrases/phrases";
import type { Voice } from "./voices";

/** One of our voice numbers, with all that a call on it needs. */
export interface Line {
  /** The number called, which names the line. */
  readonly number: PhoneNumber;
  readonly language: Language;
  readonly voice: Voice;
  readonly company: string;
  readonly wait: WaitSetting;
  readonly menu: Menu;
  /** How often the menu is heard before the next step is taken. */
  readonly rounds: number;
  /** What follows after the last round, and for who chooses to stay. */
  readonly afterwards: NextStep;
  /** The WhatsApp number that writes to this line's callers. */
  readonly sender: PhoneNumber;
  /** Name of the template that is sent. */
  readonly template: string;
  readonly team?: number;
  /** Fixed metadata of every deflection of this line. */
  readonly metadata: { readonly user: Metadata; readonly ticket: Metadata };
  readonly phrases: Partial<Phrases>;
}

export const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "*", "#"] as const;

export type Key = (typeof KEYS)[number];

export type Menu = { readonly [K in Key]?: Action };

export type Action = "whatsapp" | "stay" | { readonly dial: string; readonly name: string };

/** Nothing here leads back to the menu, so no call loops. */
export type NextStep = "goodbye" | { readonly enqueue: string } | { readonly dial: string };

export type WaitSetting =
  | { readonly source: "none" }
  | { readonly source: "fixed"; readonly fromMinutes: number; readonly toMinutes: number }
  | {
      readonly source: "http";
      readonly url: string;
      readonly path: string;
      readonly unit: "seconds" | "minutes";
      readonly headers: Readonly<Record<string, string>>;
    }
  | { readonly source: "twilio-queue"; readonly queueSid: string };

/**
 * The line of a called number. An unknown number gets the first line, and `known` says so: a call must be
 * answered even when a number was bought and not yet configured.
 */
export function findLine(lines: readonly [Line, ...Line[]], called: string | undefined): FoundLine {
  const wanted = called?.replace(/[^\d]/g, "") ?? "";
  const line = lines.find(({ number }) => number.slice(1) === wanted);
  return line === undefined ? { line: lines[0], known: false } : { line, known: true };
}

export interface FoundLine {
  readonly line: Line;
  readonly known: boolean;
}
