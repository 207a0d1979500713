import type { Language } from "../../contact/language";

/** What contacts read in a chat, and the placeholders that each phrase may hold. {company} may stand in all of them. */
export const CHAT_PLACEHOLDERS = {
  /** Under the options of a menu that is text. */
  chooseByNumber: [],
  /** The button that opens a list of options; at most 20 characters. */
  openList: [],
  notUnderstood: [],
  /** The same where a question lists no options; the question follows. */
  answerNotUnderstood: [],
  /** The contact greeted again, or said that they have a question: they are asked to ask it. */
  goOn: [],
  /** A recording, a picture, a place: people will look at it. */
  fileKept: [],
  /** Two options fit; {options} is "Ventas, Soporte". */
  whichOne: ["options"],
  /** A team takes over. */
  assigned: ["team"],
  /** The same outside its hours; {opens} is "mañana a las 9:00". */
  assignedClosed: ["team", "opens"],
  /** The same where its hours do not tell when it opens. */
  assignedAway: ["team"],
  /** The team is open and nobody of it is available. */
  nobodyAvailable: ["team"],
  /** A person takes over from automatic answers, because the contact asked or was not understood. */
  handedOver: ["team"],
  /** It is another team's turn, because nobody answered in time. */
  nextTeam: ["team"],
  /** One question after a ticket was resolved. */
  rate: [],
  rateGood: [],
  rateFair: [],
  rateBad: [],
  ratingThanks: [],
  /** The contact did not answer for a while. */
  reminder: [],
  /** And then not either. */
  autoResolved: [],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type ChatPhraseName = keyof typeof CHAT_PLACEHOLDERS;

/** Every phrase in every language. */
export type ChatPhrases = Readonly<Record<Language, Readonly<Record<ChatPhraseName, string>>>>;
