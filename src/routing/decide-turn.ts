import type { Language } from "../contact/language";
import type { HeardMessage, Situation } from "../conversation/situation";
import { answerAutomatically } from "./answer-automatically";
import type { Automatic } from "./automatic";
import { detectLanguage } from "./detect-language";
import type { EscalationReason } from "./escalation/reason";
import { awaitPerson, sayClosed, sayOf } from "./hand-over";
import { readRating } from "./rating";
import type { Routing } from "./routing";
import { readRoutingState } from "./routing-state";
import type { Turn } from "./turn";

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
  const told = situation.language ?? detectLanguage(message.text, chat.languageWords);
  const language = told ?? chat.language;
  const learned = situation.language === undefined && told !== undefined ? { language: told } : {};
  const state = readRoutingState(situation.state);

  if (state.asked === "rating" && readRating(message, chat.phrases) !== undefined) {
    return { ...learned, state: {}, replies: [{ text: sayOf("ratingThanks", language, routing) }] };
  }
  if (ticket === undefined || ticket.status === "resolved") return learned;
  if (ticket.stage !== "automatic" || chat.menu === undefined) {
    return { ...learned, ...leaveToPeople(situation, language, routing, now) };
  }
  const automatic: Automatic = { situation, message, ticket, state, language, menu: chat.menu, routing, now };
  return { ...learned, ...answerAutomatically(automatic, judged) };
}

/**
 * The contact waits for a person. Nothing automatic is said any more; but who writes for the first time to a team that is
 * closed, or of which nobody is available, is told so.
 */
function leaveToPeople(situation: Situation, language: Language, routing: Routing, now: number): Turn {
  const { ticket } = situation;
  const team = ticket?.team === undefined ? undefined : routing.team(ticket.team);
  const first =
    ticket?.waitsSince === undefined && ticket?.agent === undefined && ticket?.reason === undefined;
  const closed = first ? sayClosed(team, language, routing, now) : undefined;
  return {
    ...awaitPerson(team, language, routing, now),
    waits: true,
    ...(closed !== undefined && { replies: [{ text: closed }] }),
  };
}
