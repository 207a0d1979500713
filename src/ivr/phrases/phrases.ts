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
  /** The offer to have a message once more; it names company, channel and purpose, too. */
  offerAgain: ["company", "digit"],
  /** The offer to type a number, for who cannot be written to as they call. */
  offerTyped: ["company", "digit"],
  /** The offer of another number, for who could be written to as they call. */
  offerAnother: ["digit"],
  /** A message that was sent not long ago. {ago} reads "hace 5 minutos", {number} is the last digits of the number. */
  sentBefore: ["ago", "number"],
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
  /** Too much was sent of late. */
  limited: [],
  /** The message was sent, and sent again; a third is not. */
  already: ["company"],
  /** What to type. */
  enterNumber: [],
  /** What was typed is no mobile number. */
  numberInvalid: [],
  /** The number that was typed, to be read digit by digit, and the keys for right and wrong. */
  confirmNumber: ["number", "yes", "no"],
  /** After the last try. */
  enterNumberFailed: [],
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
  offerAgain: ["digit"],
  offerTyped: ["digit"],
  offerAnother: ["digit"],
  offerStay: ["digit"],
  offerDial: ["digit"],
  confirmNumber: ["number", "yes", "no"],
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
