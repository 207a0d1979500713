import type { Language } from "../contact/language";
import type { Chosen, HeardMessage, Situation, SituationTicket } from "../conversation/situation";
import { type Automatic, titleOf } from "./automatic";
import { isContent } from "./courtesy";
import type { EscalationReason, Finding } from "./escalation/reason";
import { menuAt, menuOf } from "./find-option";
import { FIRST_TEAM, handOverTo, sayOf } from "./hand-over";
import type { Menu, MenuOption } from "./menu";
import { fillPhrase } from "./phrases/fill-phrase";
import { isRefusal } from "./refusal";
import type { Routing } from "./routing";
import type { RoutingState } from "./routing-state";
import { sayMenu, sayOptions } from "./say-menu";
import type { Reply, Turn } from "./turn";
import { type Understood, understand } from "./understand";
import { wishedLanguage } from "./wished-language";
import { ASKING, FILLERS } from "./words/small-words";
import { wordsOf } from "./words/words-of";

/** After such a time, in ms, a contact begins anew, and does not answer what was asked then. */
const FORGOTTEN_AFTER = 12 * 3_600_000;

/** As much of a message is remembered as tells whether it is said again. In characters. */
const REMEMBERED = 300;

/** Answers, asks back, or hands over to people for one reason. */
export function answerAutomatically(automatic: Automatic, judged?: EscalationReason): Turn {
  const { message, state, routing, ticket } = automatic;
  const understood = understand(automatic);
  const findings = routing
    .detect(message.text, state.before)
    .filter(({ reason }) => !routing.escalation.off.includes(reason));
  const finding = findings.find((one) => !isAnswered(one, understood));
  if (finding?.reason === "asked") return escalate(automatic, understood, "asked", finding);
  if (!routing.escalation.off.includes("vip") && isVip(ticket, routing))
    return escalate(automatic, understood, "vip");
  if (finding !== undefined) return escalate(automatic, understood, finding.reason, finding);
  if (state.answered !== undefined && isRefusal(message.text) && !isOff(routing)) {
    const refused = { rule: "answer-refused", words: message.text.slice(0, REMEMBERED) };
    return escalate(automatic, { kind: "none" }, "not-understood", refused);
  }
  if (judged !== undefined) return escalate(automatic, understood, judged, { rule: "judge", words: "" });
  switch (understood.kind) {
    case "option":
      return follow(automatic, understood.option, understood.chosen);
    case "tie":
      return askWhichOne(automatic, understood.options);
    case "menu":
      if (isWrittenBefore(message, automatic.situation)) return { state: remembering(automatic, state) };
      return showMenu(automatic, automatic.menu, "");
    case "greeting":
      return greet(automatic, understood.talk);
    case "none":
      return missedAnswer(automatic);
  }
}

/** What was chosen of a menu stands; and for just the words of a rule the config may have an answer. */
function isAnswered({ words, rule }: Finding, understood: Understood): boolean {
  if (understood.kind !== "option" || rule.startsWith("config.")) return false;
  const { option, chosen } = understood;
  // "Soporte" is a team where the menu has one.
  if (rule === "asked.alone" && option.leadsTo.kind === "team") return true;
  if (chosen.by === "tapped" || chosen.by === "number") return true;
  if (option.leadsTo.kind !== "answer") return false;
  // "la devolución" may be answered, "la devolución de mi dinero" not.
  const matched = new Set(chosen.matched?.flatMap(({ written }) => plainWords(written)));
  return plainWords(words).every((word) => matched.has(word) || FILLERS.has(word) || ASKING.has(word));
}

function isVip({ metadata }: SituationTicket, { escalation }: Routing): boolean {
  const known = { ...metadata.user, ...metadata.ticket };
  return escalation.vip.some(({ key, value }) => Object.hasOwn(known, key) && known[key] === value);
}

/**
 * Who greets is greeted, once: "Hola" and "buenas tardes" come one after the other, and the menu stands above them. Who then leads
 * up to something is asked to go on.
 */
function greet(automatic: Automatic, leadsUp: boolean): Turn {
  const { situation, message, state, menu, routing, language, now } = automatic;
  const since = situation.lastReplyAt === undefined ? TALKED : message.at - situation.lastReplyAt;
  const limit = { at: now + routing.chat.automaticLimit, keep: true } as const;
  if (state.menu !== undefined && since < GREETED) {
    return { state: remembering(automatic, state), ...(leadsUp && { limit }) };
  }
  if (state.menu !== undefined && leadsUp && since < TALKED) {
    return {
      ...{ state: remembering(automatic, state), limit },
      replies: [{ text: sayOf("goOn", language, routing) }],
    };
  }
  // What they said before waits as it did.
  const { limit: _, ...shown } = showMenu(automatic, menu, "");
  return shown;
}

/** For so long, in ms, a second greeting is part of the first; and the menu that was shown needs no second look. */
const GREETED = 10_000;
const TALKED = 120_000;

/** A person takes over: of the team for the reason, of the one that the words lead to, or of the sender's own. */
function escalate(
  automatic: Automatic,
  understood: Understood,
  reason: EscalationReason,
  finding?: { readonly rule: string; readonly words: string },
): Turn {
  const { routing, language, now } = automatic;
  const option = understood.kind === "option" ? understood : undefined;
  const leadsTo = option?.option.leadsTo;
  const named = leadsTo?.kind === "team" || leadsTo?.kind === "person" ? leadsTo.team : undefined;
  const team = routing.escalation.teams[reason] ?? named ?? automatic.ticket.team ?? routing.chat.team;
  const handOver = {
    ...{ team, tier: FIRST_TEAM, reason, urgency: URGENCY[reason] ?? 0 },
    ...(finding !== undefined && { finding: { rule: finding.rule, words: finding.words } }),
  };
  return {
    ...handOverTo(handOver, "handedOver", language, routing, now),
    // Who asks for a person in words has chosen nothing, though the menu has such an option.
    ...(leadsTo?.kind === "team" && option !== undefined && { chosen: [option.chosen] }),
  };
}

/** Who is angry, or whose matter is delicate, is looked at before others. */
const URGENCY: Partial<Record<EscalationReason, number>> = { frustration: 1, sensitive: 1, vip: 2 };

/** Does what an option leads to. */
function follow(automatic: Automatic, option: MenuOption, chosen: Chosen): Turn {
  const { routing, language, now } = automatic;
  const { leadsTo } = option;
  switch (leadsTo.kind) {
    case "menu":
      return { ...showMenu(automatic, leadsTo.menu, option.id), chosen: [chosen] };
    case "answer":
      if (isAskedAgain(automatic, option, chosen)) {
        const finding = { rule: "same-question", words: automatic.message.text.slice(0, REMEMBERED) };
        return escalate(automatic, { kind: "none" }, "not-understood", finding);
      }
      return {
        // The list that it was chosen of is still what the contact sees.
        state: remembering(automatic, {
          menu: automatic.state.menu === menuOf(option.id) ? menuOf(option.id) : "",
          answered: option.id,
        }),
        replies: [{ text: fill(leadsTo.text[language], automatic) }],
        chosen: [chosen],
        limit: {},
        events: [{ kind: "answered_automatically" }],
      };
    case "person": {
      const handOver = { team: leadsTo.team, tier: FIRST_TEAM, reason: "asked" as const };
      const finding = { rule: "menu", words: chosen.title };
      return {
        ...handOverTo({ ...handOver, finding }, "handedOver", language, routing, now),
        chosen: [chosen],
      };
    }
    case "team": {
      const handOver = { team: leadsTo.team, tier: FIRST_TEAM };
      return { ...handOverTo(handOver, "assigned", language, routing, now), chosen: [chosen] };
    }
  }
}

/** Whether words ask for what was just answered: the answer was none. A tap or a number asks to see it again. */
function isAskedAgain(
  { state, message, routing, now }: Automatic,
  { id }: MenuOption,
  { by }: Chosen,
): boolean {
  if (state.answered !== id || by === "tapped" || by === "number") return false;
  if (isOff(routing)) return false;
  return now - (message.previousAt ?? now) <= FORGOTTEN_AFTER;
}

function fill(text: string, { routing }: Automatic): string {
  return text.replaceAll("{company}", () => routing.chat.company);
}

function showMenu(automatic: Automatic, menu: Menu, id: string): Turn {
  const { routing, language } = automatic;
  return {
    state: remembering(automatic, { menu: id }),
    replies: [sayMenu(menu, routing.chat, language)],
    limit: {},
  };
}

function askWhichOne(automatic: Automatic, options: readonly MenuOption[]): Turn {
  const { routing, language, state } = automatic;
  // What is not listed is called by its words: its team's name was never asked for.
  const ids = options.map(({ id }) => id);
  const again = state.candidates?.join(" ") === ids.join(" ");
  const failures = again ? (state.failures ?? 0) + 1 : 0;
  if (failures > 1 && !isOff(routing)) {
    const finding = { rule: "same-question", words: automatic.message.text.slice(0, REMEMBERED) };
    return escalate(automatic, { kind: "none" }, "not-understood", finding);
  }
  const titles = options.map((option) =>
    option.title === undefined ? (option.words[0] ?? option.id) : titleOf(option, automatic),
  );
  const question = sayOf("whichOne", language, routing, { options: anyOf(titles, language) });
  const titled = options.map((option, index) => ({ ...option, title: alike(titles[index] ?? option.id) }));
  return {
    state: remembering(automatic, {
      ...{ menu: state.menu ?? "", candidates: ids },
      ...(failures > 0 && { failures }),
    }),
    replies: [sayOptions(titled, question, routing.chat, language)],
    events: [{ kind: "asked_back" }],
  };
}

/** "Ventas, Soporte o Facturación". */
function anyOf(titles: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: "disjunction" }).format(titles);
}

const alike = (text: string) => ({ es: text, pt: text, en: text });

/** The first message, or one after a long time, begins with the welcome; another was not understood. */
function missedAnswer(automatic: Automatic): Turn {
  const { situation, message, state, routing, now, menu } = automatic;
  if (isWrittenBefore(message, situation)) return { state: remembering(automatic, state) };
  if (wishedLanguage(message.text) !== undefined) {
    return showMenu(automatic, menuAt(menu, state.menu ?? "") ?? menu, state.menu ?? "");
  }
  // What was answered was read; nothing was asked.
  if (state.answered !== undefined && isContent(message)) return {};
  // Who is left with it is not forgotten.
  const limit = { at: now + routing.chat.automaticLimit, keep: true } as const;
  if (state.menu === undefined || now - (message.previousAt ?? now) > FORGOTTEN_AFTER) {
    return { ...showMenu(automatic, menu, ""), limit };
  }
  const failures = (state.failures ?? 0) + 1;
  const said = plainWords(message.text).join(" ");
  const again = said !== "" && said.slice(0, REMEMBERED) === state.unmatched;
  const missed = [{ kind: "answer_failed" as const }];
  if ((again || failures >= routing.chat.failures) && !isOff(routing)) {
    const finding = { rule: again ? "same-question" : "failures", words: message.text.slice(0, REMEMBERED) };
    return { ...escalate(automatic, { kind: "none" }, "not-understood", finding), events: missed };
  }
  const asked = menuAt(menu, state.menu) ?? menu;
  return {
    state: {
      ...remembering(automatic, { menu: state.menu }),
      failures,
      unmatched: said.slice(0, REMEMBERED),
    },
    replies: [sayMissed(automatic, asked)],
    limit,
    events: missed,
  };
}

const isOff = ({ escalation }: Routing) => escalation.off.includes("not-understood");

/** That it was not understood, with what may be answered. */
function sayMissed({ message, routing, language }: Automatic, asked: Menu): Reply {
  const { chat } = routing;
  if (asked.options.every(({ title }) => title === undefined)) {
    const question = fillPhrase(asked.text[language], { company: chat.company });
    return { text: `${sayOf("answerNotUnderstood", language, routing)}\n\n${question}` };
  }
  const isWritten = message.text !== "" && message.kind !== "media";
  return sayMenu(asked, chat, language, sayOf(isWritten ? "notUnderstood" : "fileKept", language, routing));
}

/**
 * What was written before our last words is no answer to them: of several messages at once one is answered. Pictures of one
 * album come one after the other, and nobody answers in so short a time with a picture.
 */
function isWrittenBefore({ at, text }: HeardMessage, { lastReplyAt }: Situation): boolean {
  return lastReplyAt !== undefined && at <= lastReplyAt + (text === "" ? ALBUM : 0);
}

/** In which time the parts of one album come, in ms. */
const ALBUM = 10_000;

function remembering({ message }: Automatic, state: RoutingState): RoutingState {
  return message.text === "" ? state : { ...state, before: message.text.slice(0, REMEMBERED) };
}

function plainWords(text: string): readonly string[] {
  return wordsOf(text).map(({ plain }) => plain);
}
