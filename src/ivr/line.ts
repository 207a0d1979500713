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
  /** For how long a message that was sent is remembered, in ms: who calls again hears that it was sent. */
  readonly memory: number;
  /** Whether callers may type a number to be written to instead of the one they call from. */
  readonly enterNumber: boolean;
  /** What becomes of a message that WhatsApp could not deliver: a ticket for a call back, or an SMS. */
  readonly fallback: Fallback;
  /** What becomes of a call that ended without a choice. */
  readonly abandoned: "message" | "ticket" | "nothing";
  /** IANA name of the line's time zone: "America/Santiago". */
  readonly timeZone: string;
  /** When nothing is sent that nobody waits for at the telephone, in minutes of the day: from 1320 to 480. */
  readonly quietHours?: { readonly from: number; readonly to: number };
}

export type Fallback =
  | { readonly kind: "callback" }
  | { readonly kind: "sms"; readonly from: PhoneNumber; readonly text: string };

export const KEYS = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "0", "*", "#"] as const;

export type Key = (typeof KEYS)[number];

export type Menu = { readonly [K in Key]?: Action };

export type Action =
  | "whatsapp"
  | "another-number"
  | "stay"
  | { readonly dial: string; readonly name: string };

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
