import type { Language } from "../contact/language";
import { CONFIRM_OPT } from "../conversation/confirm-opt";
import { readOptWord } from "../conversation/opt-words";
import type { Chosen } from "../conversation/situation";
import { isCourtesy } from "./courtesy";
import { decideTurn } from "./decide-turn";
import { optionAt } from "./find-option";
import { isOpen, nextOpening } from "./hours";
import type { Routing } from "./routing";
import type { Team } from "./team";
import type { HandOver, Reply, Turn } from "./turn";

/** What somebody might write who is with automatic answers. Times are in ms since 1970. */
export interface Attempt {
  readonly text: string;
  readonly at: number;
  /** The contact's, where it is known. */
  readonly language?: Language;
  /** Whether the first menu was shown to them before. */
  readonly menuShown: boolean;
}

export interface Outcome {
  readonly what:
    | "team"
    | "person"
    | "answer"
    | "menu"
    | "handed_over"
    | "which_one"
    | "welcome"
    | "not_understood"
    | "stops"
    | "nothing";
  readonly language: Language;
  readonly options: readonly (Pick<Chosen, "title" | "matched"> & { readonly key: string })[];
  readonly team?: Team;
  readonly isOpen?: boolean;
  readonly opensAt?: number;
  readonly handOver?: HandOver;
  readonly answerBy?: number;
  readonly replies: readonly Reply[];
  readonly repliesIfNobody: readonly Reply[];
}

/** As long ago, in ms, was the menu shown, and what was written before it. */
const SHOWN_BEFORE = 60_000;

/** What would follow from a message, decided as it is when one comes in. A judge is not asked. */
export function previewTurn({ text, at, language: known, menuShown }: Attempt, routing: Routing): Outcome {
  const message = {
    ...{ id: "0", at, text, kind: "text" as const },
    ...(menuShown && { previousAt: at - 2 * SHOWN_BEFORE }),
  };
  const ticket = {
    ...({ id: "0", status: "open", stage: "automatic", kind: "conversation", tier: 1 } as const),
    ...{ chosen: [], metadata: {}, reminders: 0 },
  };
  const situation = {
    ...{ conversation: "0", turns: menuShown ? 1 : 0, sender: routing.chat.sender, message, ticket },
    ...(known !== undefined && { language: known }),
    ...(menuShown && { state: { menu: "" }, lastReplyAt: at - SHOWN_BEFORE }),
  };
  const turn = decideTurn(situation, routing, at);
  const language = turn.language ?? known ?? routing.chat.language;
  // Nothing is decided about these two; see keepTerms, and deriva.keep_inbound.
  if (isCourtesy(message)) {
    return { what: "nothing", language, options: [], replies: [], repliesIfNobody: [] };
  }
  if (readOptWord(text) === "stop") {
    return {
      what: "stops",
      language,
      options: [],
      replies: [{ text: CONFIRM_OPT.stop[language] }],
      repliesIfNobody: [],
    };
  }
  return {
    ...{ what: whatOf(turn), language, options: optionsOf(turn, routing, language) },
    ...handedTo(turn, routing, at),
    replies: turn.replies ?? [],
    repliesIfNobody: turn.repliesIfNobody ?? [],
  };
}

function whatOf({ handOver, state, chosen, events = [] }: Turn): Outcome["what"] {
  if (handOver !== undefined) {
    if (handOver.reason === undefined) return "team";
    return handOver.finding?.rule === "menu" ? "person" : "handed_over";
  }
  if (state?.candidates !== undefined) return "which_one";
  if (events.some(({ kind }) => kind === "answered_automatically")) return "answer";
  if (events.some(({ kind }) => kind === "answer_failed")) return "not_understood";
  return chosen !== undefined ? "menu" : "welcome";
}

function optionsOf({ chosen = [], state }: Turn, { chat }: Routing, language: Language): Outcome["options"] {
  if (state?.candidates === undefined) {
    return chosen.map(({ option: key, title, matched }) => ({ key, title, ...(matched && { matched }) }));
  }
  return state.candidates.map((key) => {
    const option = chat.menu && optionAt(chat.menu, key);
    return { key, title: option?.title?.[language] ?? option?.words[0] ?? key };
  });
}

function handedTo({ handOver, limit }: Turn, routing: Routing, at: number) {
  if (handOver === undefined) return {};
  const team = routing.team(handOver.team);
  const open = team?.hours === undefined || isOpen(team.hours, at);
  const opensAt = open || team?.hours === undefined ? undefined : nextOpening(team.hours, at);
  return {
    ...{ handOver, isOpen: open },
    ...(team !== undefined && { team }),
    ...(opensAt !== undefined && { opensAt }),
    ...(limit?.at !== undefined && { answerBy: limit.at }),
  };
}
