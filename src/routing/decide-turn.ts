import type { Language } from "../contact/language";
import type { HeardMessage, Situation, SituationTicket } from "../conversation/situation";
import { answerAutomatically } from "./answer-automatically";
import type { Automatic } from "./automatic";
import { isAcknowledgement, isCourtesy } from "./courtesy";
import { detectLanguage } from "./detect-language";
import type { EscalationReason } from "./escalation/reason";
import { awaitPerson, sayClosed, sayOf } from "./hand-over";
import { isRatingTap, readRating } from "./rating";
import type { Routing } from "./routing";
import { readRoutingState } from "./routing-state";
import type { Turn } from "./turn";
import { wishedLanguage } from "./wished-language";
import { wordsOf } from "./words/words-of";

/**
 * Decides what follows from what a contact wrote. Pure: the same situation at the same time leads to the same turn.
 * Automatic answers are for who is with them; who chose a team, on the telephone or here, is answered by people.
 * @param judged a reason that somebody else found, where the rules found none.
 */
export function decideTurn(
  situation: Situation & { readonly message: HeardMessage },
  routing: Routing,
  now: number,
  judged?: EscalationReason,
): Turn {
  const { message, ticket } = situation;
  const { chat } = routing;
  const state = readRoutingState(situation.state);
  const { told, isSure } = tellLanguage(situation, state.unsure === true, routing);
  const language = told ?? chat.language;
  const learned = told !== undefined && told !== situation.language ? { language: told } : {};

  if (state.asked === "rating" && readRating(message, chat.phrases) !== undefined) {
    return { ...learned, state: {}, replies: [{ text: sayOf("ratingThanks", language, routing) }] };
  }
  if (ticket === undefined || isRatingTap(message)) return learned;
  if (ticket.status === "resolved") return opensNothing(message, routing) ? learned : { reopen: true };
  if (ticket.stage !== "automatic" || chat.menu === undefined) {
    if (isAcknowledgement(message) && isAnsweredBy(ticket)) {
      // They have answered, and are not reminded; that nobody need write again is told to nobody.
      return { ...learned, remindAt: null, state: { ...state, heard: true } };
    }
    return { ...learned, ...leaveToPeople(situation, language, routing, now) };
  }
  const automatic: Automatic = { situation, message, ticket, state, language, menu: chat.menu, routing, now };
  const turn = endingLater(answerAutomatically(automatic, judged), routing, now);
  // With people, the language stays.
  const isKept = isSure || turn.state === undefined || turn.handOver !== undefined;
  return { ...learned, ...turn, ...(!isKept && { state: { ...turn.state, unsure: true } }) };
}

/**
 * The contact's language: what they wish for, what is known, else what they write. What was told from a greeting is not sure: the
 * first sentence may tell another.
 */
function tellLanguage(
  { message, language: known }: Situation & { readonly message: HeardMessage },
  isUnsure: boolean,
  { chat }: Routing,
): { readonly told?: Language; readonly isSure: boolean } {
  const wished = wishedLanguage(message.text);
  if (wished !== undefined) return { told: wished, isSure: true };
  if (known !== undefined && !isUnsure) return { told: known, isSure: true };
  const written = detectLanguage(message.text, chat.languageWords);
  const length = wordsOf(message.text).length;
  const isSure = written !== undefined && length >= FEW;
  if (known !== undefined && written === undefined) return { told: known, isSure: false };
  return { isSure: isSure || written === undefined, ...(written !== undefined && { told: written }) };
}

/** Of fewer words a language is only guessed. */
const FEW = 6;

/** Who was answered automatically, and writes no more, is resolved in time, where tickets are. */
function endingLater(turn: Turn, { aftercare }: Routing, now: number): Turn {
  if (aftercare.autoResolve === undefined || turn.handOver !== undefined) return turn;
  return { ...turn, autoResolveAt: now + aftercare.autoResolve.after };
}

/** Whether a message leaves a resolved ticket as it is: thanks, a rating. */
function opensNothing(message: HeardMessage, { chat }: Routing): boolean {
  if (message.kind === "reaction" || isAcknowledgement(message) || isCourtesy(message)) return true;
  return message.kind !== "media" && readRating(message, chat.phrases) !== undefined;
}

/** Whether somebody answered, and the contact waits for nothing. */
function isAnsweredBy({ agent, waitsSince }: SituationTicket): boolean {
  return agent !== undefined && waitsSince === undefined;
}

/**
 * The contact waits for a person. Nothing automatic is said any more; but who writes for the first time to a team that is
 * closed, or of which nobody is available, is told so.
 */
function leaveToPeople(
  situation: Situation & { readonly message: HeardMessage },
  language: Language,
  routing: Routing,
  now: number,
): Turn {
  const { ticket, message } = situation;
  const team = ticket?.team === undefined ? undefined : routing.team(ticket.team);
  const first =
    ticket?.waitsSince === undefined && ticket?.agent === undefined && ticket?.reason === undefined;
  const closed = first ? sayClosed(team, language, routing, now) : undefined;
  return {
    ...awaitPerson(team, language, routing, now),
    waits: true,
    ...(isPressing(message.text, ticket, routing) && { urgency: 1 }),
    ...(closed !== undefined && { replies: [{ text: closed }] }),
  };
}

/** Whether a contact who waits became angry, or names what is delicate: nothing is said, but they are looked at before others. */
function isPressing(
  text: string,
  ticket: SituationTicket | undefined,
  { detect, escalation }: Routing,
): boolean {
  return detect(text).some(
    ({ reason }) =>
      (reason === "frustration" || reason === "sensitive") &&
      reason !== ticket?.reason &&
      !escalation.off.includes(reason),
  );
}
