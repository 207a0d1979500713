/**
 * Every phrase a caller can hear, with the placeholders it may hold. A line may replace any of them; the
 * placeholders are checked in the editor and again when the config is read.
 */
export const PLACEHOLDERS = {
  /** The first thing a caller hears. */
  greeting: ["company"],
  /** The wait, when the line's source knows it. {wait} reads "entre 5 y 10 minutos". */
  wait: ["wait"],
  /** The wait, when nobody knows it: no number is made up. */
  waitUnknown: [],
  /** The offer of WhatsApp. It names the company, the channel and the purpose: pressing the digit is consent. */
  offerWhatsapp: ["company", "digit"],
  offerStay: ["digit"],
  offerDial: ["digit", "name"],
  /** A digit that is not in the menu. */
  invalid: [],
  /** The message was accepted. {number} is the last digits of the recipient's number, to be read one by one. */
  accepted: ["company", "number"],
  /** The message is kept and will go out within minutes. */
  later: ["company", "number"],
  /** WhatsApp cannot reach this number. */
  refused: [],
  /** The message could not be sent, for a reason that is ours. */
  unavailable: [],
  /** Before the caller enters the queue. */
  enqueuing: [],
  /** Before another number is dialled. */
  dialing: [],
  /** Nobody took the dialled call, or the queue let nobody in. */
  dialFailed: ["company"],
  /** The end, when the line's next step is to say goodbye. */
  goodbye: ["company"],
} as const satisfies Record<string, readonly string[]>;

export type PhraseName = keyof typeof PLACEHOLDERS;

export type Placeholder<Name extends PhraseName> = (typeof PLACEHOLDERS)[Name][number];

/** Placeholders without which a phrase would lead nowhere. */
export const NEEDED_PLACEHOLDERS: { readonly [Name in PhraseName]?: readonly Placeholder<Name>[] } = {
  wait: ["wait"],
  offerWhatsapp: ["digit"],
  offerStay: ["digit"],
  offerDial: ["digit"],
};

/** One text for each phrase, placeholders in braces: "Gracias por llamar a {company}." */
export type Phrases = Readonly<Record<PhraseName, string>>;

/** Fills the placeholders of one phrase. */
export function phrase<Name extends PhraseName>(
  phrases: Phrases,
  name: Name,
  values: Readonly<Record<Placeholder<Name>, string>>,
): string {
  return phrases[name].replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? values[key as Placeholder<Name>] : whole,
  );
}
