import type { Language } from "../contact/language";
import type { ChatPhraseName } from "../routing/phrases/phrases";

/**
 * What contacts read: one text for everybody, or one for each language: `{ es: "Hola", pt: "Olá" }`. A language that is left
 * out gets the sender's own, or the first that is there.
 */
export type TextConfig = string | { readonly [Each in Language]?: string };

/**
 * Words and phrases of contacts: `["comprar", "lista de precios"]`, or by language `{ es: ["comprar"], pt: ["preço"] }`; all of
 * them are understood, whatever the contact's language. Accents, capitals, plurals and small typing errors do not count, so
 * write each once: "factura" also understands "FACTURAS" and "fatcura".
 */
export type WordsConfig = readonly string[] | { readonly [Each in Language]?: readonly string[] };

/** What a sender answers by itself, until a person takes over. */
export interface ChatConfig {
  /** Greets who writes, and asks what they need. {company} may stand in it. The listed options are added. */
  readonly welcome: TextConfig;
  /** The answers that are understood. Those with a title are listed and numbered in this order. */
  readonly options: readonly OptionConfig[];
  /**
   * Whether options can be tapped: up to 3 as buttons (titles of at most 20 characters), up to 10 as a list (24). What does
   * not fit goes out as text with numbers, which may be answered either way. Default true.
   */
  readonly buttons?: boolean;
  /** After how many answers in a row that were not understood a person takes over. 1 to 10; default 3. */
  readonly failures?: number;
  /** After how many minutes a person takes over from a contact who was not understood, and left. 1 to 1440; default 30. */
  readonly automaticMinutes?: number;
  /** Phrases of your own in place of ours: `{ notUnderstood: "No le entendí." }`. */
  readonly phrases?: { readonly [Name in ChatPhraseName]?: TextConfig };
}

/** How an option is listed, and how it is understood. At least one of the two. */
interface OptionStart {
  /**
   * As it is listed: "Ventas". At most 60 characters; up to 20 fit a button (3 options), up to 24 a list (10). Without one it
   * is understood, and not listed.
   */
  readonly title?: TextConfig;
  /** What else means it: ["comprar", "precio"]. */
  readonly words?: WordsConfig;
}

/** The id of a team of `teams` takes the conversation: `{ title: "Ventas", words: ["comprar"], team: 1235 }`. */
export interface TeamOptionConfig extends OptionStart {
  /** Id of the team of `teams` that takes the conversation: 1235. */
  readonly team: number;
}

/** An answer, and no team: `{ title: "Horario", words: ["abren"], answer: "Abrimos de 9 a 18." }`. */
export interface AnswerOptionConfig extends OptionStart {
  /** What is answered, of several lines if need be: "Abrimos de 9 a 18." At most 1,500 characters. {company} may stand in it. */
  readonly answer: TextConfig;
}

/** A further question: `{ title: "Pagos", ask: "¿Qué necesita?", options: [ … ] }`. At most three levels. */
export interface MenuOptionConfig extends OptionStart {
  /** What is asked before the further options are listed: "¿Qué necesita?" At most 1,024 characters. */
  readonly ask: TextConfig;
  /** The further options, which are written like those above them. */
  readonly options: readonly OptionConfig[];
}

/** A person, of the sender's team or another: `{ title: "Hablar con alguien", person: true }`. */
export interface PersonOptionConfig extends OptionStart {
  /** Always true: who chooses this asks for a person. */
  readonly person: true;
  /** Id of the team whose person it is: 1235. Default: the sender's. */
  readonly team?: number;
}

export type OptionConfig = TeamOptionConfig | AnswerOptionConfig | MenuOptionConfig | PersonOptionConfig;

/** When a person takes over from automatic answers. Much is understood without any of this. */
export interface EscalationConfig {
  /**
   * Phrases of yours that call for a person, besides ours, by reason: `{ sensitive: ["nota de crédito"] }`. Between words of
   * which any may stand is "|"; what may be missing is in "( )"; "..." are up to four other words; "cobr*" is any word that begins
   * so; "-de" at the end says that it must not follow: "hablar con el|la (propio) jefe|jefa", "agente -de".
   */
  readonly phrases?: {
    /** They ask for a person. */
    readonly asked?: WordsConfig;
    /** They are angry. */
    readonly frustration?: WordsConfig;
    /** Money, contracts, complaints, the law. */
    readonly sensitive?: WordsConfig;
    /** What automatic answers know nothing of. There are none of ours. */
    readonly "out-of-scope"?: WordsConfig;
  };
  /** Reasons for which nobody takes over: ["frustration"]. Default: none. */
  readonly off?: readonly EscalationReasonConfig[];
  /** The team for a reason: `{ sensitive: 1236 }`. Default: the one that the contact's words lead to, else the sender's. */
  readonly teams?: { readonly [Reason in EscalationReasonConfig]?: number };
  /** Metadata by which a contact is a VIP, whom a person answers at once: `{ segmento: "oro" }`, or several values. */
  readonly vip?: Readonly<Record<string, VipValue | readonly VipValue[]>>;
  /**
   * A web service of yours that is asked about each message for which the rules find no reason: it gets `{ text, language,
   * before }` and answers `{ "reason": "frustration" }` or `{ "reason": null }`. Default: none.
   */
  readonly judge?: {
    /** Its address: "https://judge.example.com/reason". */
    readonly url: string;
    /** Sent along with each question: `{ "X-Key": "abc" }`. Default: none. */
    readonly headers?: Readonly<Record<string, string>>;
    /** How long it is waited for, in ms. 100 to 2000; default 800. */
    readonly timeoutMs?: number;
  };
}

type VipValue = string | number | boolean;

export type EscalationReasonConfig =
  | "asked"
  | "not-understood"
  | "frustration"
  | "sensitive"
  | "vip"
  | "out-of-scope"
  | "unanswered"
  | "manual";

/** What follows where contacts do not write any more, and after a ticket is resolved. */
export interface AftercareConfig {
  /**
   * Whether one question is asked after a ticket was resolved, within the 24 hours: how it was. It is answered by "Buena",
   * "Regular" or "Mala", or in words like "muy buena"; what asks for more opens the ticket again. Default false.
   */
  readonly rating?: boolean;
  /**
   * Reminds a contact who did not answer an agent, so many hours later: 1 to 23, `times` 1 to 3 (default 1); while the team is
   * closed, when it opens. Default: nobody.
   */
  readonly reminder?: { readonly afterHours: number; readonly times?: number };
  /** Resolves a ticket whose contact did not answer an agent for so many hours. 1 to 720. Default: none. */
  readonly autoResolve?: { readonly afterHours: number };
  /** For how many days an answer waits that was written after the 24 hours in which WhatsApp allows it. 1 to 30; default 7. */
  readonly parkDays?: number;
}
