import type { Language } from "../contact/language";
import type { PhraseName, Placeholder } from "../ivr/phrases/phrases";
import type { Voice } from "../ivr/voices";
import type { AftercareConfig, ChatConfig, EscalationConfig } from "./define-chat";
import type { NotifyConfig, TeamConfig } from "./define-teams";

export type * from "./define-chat";
export type * from "./define-teams";

/** What an admin edits. Read by `npm run build` and `npm start`, which list every fault in it at once. */
export interface DerivaConfig {
  /** Your voice numbers. The first is also the line of a number that is not listed. At least one. */
  readonly lines: readonly LineConfig[];
  /** Your WhatsApp numbers. The first writes for lines that name none. At least one. */
  readonly senders: readonly SenderConfig[];
  /** The teams that take up tickets. */
  readonly teams?: readonly TeamConfig[];
  /** Your approved WhatsApp templates, by the names that lines and integrators use. At least one. */
  readonly templates: Readonly<Record<string, TemplateConfig>>;
  /** How much may be sent, by the hour and by the day. Each has a default that protects a new user. */
  readonly limits?: LimitsConfig;
  /**
   * Whether Twilio Lookup is asked what kind of line a caller has, where the numbering plan does not tell: at most so
   * many times a day. Twilio charges for it. Default: it is not asked.
   */
  readonly lookup?: { readonly perDay: number };
  /**
   * For a desk that cannot be asked what it has received (Adereso): whether a person settles a hand-over of which nobody
   * knows whether it arrived (`npm run outbox`), or it is sent again and may arrive twice. Default: "ask".
   */
  readonly whenUnclear?: "ask" | "send-again";
  /** Days on which every team is closed: "2026-09-18" once, "12-25" every year. A team may have more of its own. */
  readonly holidays?: readonly string[];
  /** When a person takes over from automatic answers, besides what is understood without it. */
  readonly escalation?: EscalationConfig;
  /** What follows where contacts do not write any more, and after a ticket is resolved. Default: nothing. */
  readonly aftercare?: AftercareConfig;
  /** Where agents of all teams are told, and whoever mends a sender that is broken. Default: nowhere. */
  readonly notify?: readonly NotifyConfig[];
  /** Words by which a language is told, besides ours: `{ es: ["cachai"] }`. */
  readonly languageWords?: { readonly [Each in Language]?: readonly string[] };
  /** What things cost, so that the figures show it. Default: no cost is shown. */
  readonly rates?: RatesConfig;
}

/** Prices of your contract with Twilio and Meta, in one currency. What is left out is not counted. */
export interface RatesConfig {
  /** Its three letters: "USD". */
  readonly currency: string;
  /** Of each template that is delivered, by its category: `{ utility: 0.02 }`. */
  readonly template?: {
    readonly marketing?: number;
    readonly utility?: number;
    readonly authentication?: number;
  };
  /** Of each WhatsApp message that Twilio takes, templates included: Twilio's own fee. */
  readonly message?: number;
  /** Of each minute of an inbound call. */
  readonly voiceMinute?: number;
}

/** How many messages in an hour of the clock and in a day (UTC); what is left out keeps its default. */
export interface LimitConfig {
  readonly perHour?: number;
  readonly perDay?: number;
}

export interface LimitsConfig {
  /** To one number. Default 3 and 5. */
  readonly recipient?: LimitConfig;
  /** That one caller asks for, to whatever numbers. Default 5 and 10. */
  readonly caller?: LimitConfig;
  /** To one number that was typed, and by one caller to numbers they typed. Default 2 and 3. */
  readonly typed?: LimitConfig;
  /** To numbers typed by all callers of a line who hide their own. Default 20 and 60. */
  readonly hidden?: LimitConfig;
  /** To the numbers of one country calling code. Default 500 and 2,000. */
  readonly prefix?: LimitConfig;
  /** That one line asks for. Default 500 and 2,000. */
  readonly line?: LimitConfig;
  /** In all. Default 1,000 and 4,000. */
  readonly all?: LimitConfig;
}

export interface LineConfig {
  /** The number that callers dial, in E.164: "+56228409179". */
  readonly number: string;
  /** What callers hear: Spanish, Portuguese (Brazil) or English. */
  readonly language: Language;
  /** The voice that speaks. Default: a neural voice of the language. */
  readonly voice?: Voice;
  /** Your company's name, as it is said aloud. */
  readonly company: string;
  /** Where the wait comes from. Default: unknown, and no number is announced. */
  readonly wait?: WaitConfig;
  /** What each key does: `{ 1: "whatsapp", 2: "stay" }`. Default: `{ 1: "whatsapp" }`. */
  readonly menu?: MenuConfig;
  /** How often the menu is heard before `afterwards`. 1 to 10; default 3. */
  readonly rounds?: number;
  /** What follows after the last round and for who chooses to stay. Default: "goodbye". */
  readonly afterwards?: "goodbye" | EnqueueConfig | DialConfig;
  /** The WhatsApp number that writes to this line's callers. Default: the first sender. */
  readonly sender?: string;
  /** Name of the template that is sent. Default: the sender's. */
  readonly template?: string;
  /** Id of the team that takes up this line's tickets. */
  readonly team?: number;
  /** Fixed metadata of this line's contacts and tickets: flat, of strings, numbers and booleans. */
  readonly metadata?: { readonly user?: MetadataConfig; readonly ticket?: MetadataConfig };
  /**
   * For how many hours a message that was sent is remembered: who calls again hears that it was sent, and may have it
   * once more. 1 to 720; default 24.
   */
  readonly memoryHours?: number;
  /** Whether callers may type another number to be written to. Default true. */
  readonly enterNumber?: boolean;
  /**
   * What becomes of a message that WhatsApp could not deliver: the ticket asks for a call back, or an SMS goes out with
   * your text, in which {company} may stand, from this line's number or another one of yours. Default: "callback".
   */
  readonly fallback?: "callback" | { readonly sms: string; readonly from?: string };
  /**
   * What becomes of a call that ended without a choice: a ticket, a message on WhatsApp to who once agreed to it (else
   * a ticket), or nothing. Default: "ticket".
   */
  readonly abandoned?: "ticket" | "message" | "nothing";
  /** IANA name of your time zone: "America/Santiago". Default: that of the number's country. */
  readonly timeZone?: string;
  /**
   * The night, in which nothing is sent that nobody waits for at the telephone: retries of long ago, messages to who
   * hung up. Default: from "22:00" to "08:00"; false for none.
   */
  readonly quietHours?: { readonly from: string; readonly to: string } | false;
  /** Phrases of your own. Placeholders stand in braces: "Gracias por llamar a {company}." */
  readonly phrases?: { readonly [Name in PhraseName]?: string };
}

/** The keys of a telephone. */
export type KeyConfig = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | "*" | "#";

/**
 * `whatsapp` writes to the caller; `another-number` lets who could be written to type another number; `stay` is the
 * line's next step; `dial` calls another number.
 */
export type MenuConfig = {
  readonly [Key in KeyConfig]?: "whatsapp" | "another-number" | "stay" | NamedDialConfig;
};

/** A Twilio queue, by the name that your agents dequeue from. Twilio makes it when it does not exist. */
export interface EnqueueConfig {
  readonly enqueue: string;
}

/** A number in E.164, or a SIP address: "sip:ventas@example.com". */
export interface DialConfig {
  readonly dial: string;
}

export interface NamedDialConfig extends DialConfig {
  /** Whom the caller is offered to speak with: "ventas". */
  readonly name: string;
}

/**
 * - `fixed`: the same figure for everybody, in minutes; two figures are a range.
 * - `http`: a number in the JSON that a web service of yours answers. `null` there means unknown.
 * - `twilio-queue`: from the size and the average wait of a Twilio queue ("QU…").
 */
export type WaitConfig =
  | { readonly source: "fixed"; readonly minutes: number | readonly [number, number] }
  | {
      readonly source: "http";
      readonly url: string;
      /** Where the number is: "queue.wait" or "queues[0].wait". */
      readonly path: string;
      readonly unit: "seconds" | "minutes";
      readonly headers?: Readonly<Record<string, string>>;
    }
  | { readonly source: "twilio-queue"; readonly queueSid: string };

export type MetadataConfig = Readonly<Record<string, string | number | boolean>>;

export interface SenderConfig {
  /** The WhatsApp number, in E.164: "+56976591992". */
  readonly number: string;
  /** Name of the template that it sends when none is named. Default: the first template. */
  readonly template?: string;
  /** The countries it may write to, by their ISO codes: ["CL", "PE"]. Default: all. */
  readonly countries?: readonly string[];
  /** Your company's name in what contacts read. Default: that of the first line that uses this sender. */
  readonly company?: string;
  /** What is spoken with who writes something that tells no language. Default: the language of that line. */
  readonly language?: Language;
  /** Id of the team that takes up what leads to no other. Default: that line's, else the first team listed. */
  readonly team?: number;
  /** For how many hours a resolved ticket is opened again when its contact writes. 1 to 720; default 72. */
  readonly reopenHours?: number;
  /**
   * Name of the template that asks a contact to write, when an agent answers after the 24 hours in which WhatsApp allows
   * free text. Default: the sender's template.
   */
  readonly reopenTemplate?: string;
  /** What it answers by itself. Without it, who writes is with people at once. */
  readonly chat?: ChatConfig;
}

export interface TemplateConfig {
  /** Its id in Twilio's Content Template Builder: "HX" and 32 hexadecimal digits. Adereso knows templates by name. */
  readonly contentSid?: string;
  /** What fills each variable, in {company}, {line} (the number called) and {wait}: `{ 1: "{company}" }`. */
  readonly variables?: Readonly<Record<string, string>>;
  /** The approved text. Used only to show it in the simulator: "Hola, somos {{1}}." */
  readonly text?: string;
  /** How long WhatsApp may try to deliver it, in minutes. 1 to 600; default 30. */
  readonly validityMinutes?: number;
  /** Name of another template that says the same, for when WhatsApp pauses or rejects this one. */
  readonly spare?: string;
  /** What WhatsApp approved it for, by which it costs. Default: "utility". */
  readonly category?: "marketing" | "utility" | "authentication";
}

/** The placeholders that a text holds: "a" | "b" of "{a} and {b}". */
type PlaceholdersIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholdersIn<Rest>
  : never;

/** The text itself, or an explanation where it holds a placeholder that its phrase does not have. */
type CheckedPhrase<Text, Name extends PhraseName> = Text extends string
  ? Exclude<PlaceholdersIn<Text>, Placeholder<Name>> extends never
    ? Text
    : `{${Exclude<PlaceholdersIn<Text>, Placeholder<Name>>}} is not a placeholder of '${Name}'`
  : Text;

type CheckedLine<Line> = {
  readonly [Key in keyof Line]: Key extends keyof LineConfig
    ? Key extends "phrases"
      ? {
          readonly [Name in keyof Line[Key]]: Name extends PhraseName
            ? CheckedPhrase<Line[Key][Name], Name>
            : never;
        }
      : Line[Key]
    : never;
};

type CheckedLines<Lines> = { readonly [Index in keyof Lines]: CheckedLine<Lines[Index]> };

/**
 * Describes one deployment of Deriva, with the editor's help. Whatever the types cannot see (a number that cannot
 * exist, a team that is not listed) is checked at build and at start.
 */
export function defineConfig<const Lines extends readonly LineConfig[]>(
  config: Omit<DerivaConfig, "lines"> & { readonly lines: Lines & CheckedLines<Lines> },
): DerivaConfig {
  return config;
}
