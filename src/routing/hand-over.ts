import type { Language } from "../contact/language";
import type { Situation } from "../conversation/situation";
import { addOpenTime, isOpen, nextOpening } from "./hours";
import { fillPhrase } from "./phrases/fill-phrase";
import type { ChatPhraseName } from "./phrases/phrases";
import type { Routing } from "./routing";
import { sayOpening } from "./say-opening";
import type { Team } from "./team";
import type { HandOver, Reply, Turn } from "./turn";

/** The first team is the second tier; automatic answers are the first. */
export const FIRST_TEAM = 2;

/**
 * Gives a conversation to a team, and tells the contact: that the team has it; or when it opens; or, decided when it is
 * taken into effect, that nobody is available.
 */
export function handOverTo(
  handOver: HandOver,
  phrase: ChatPhraseName,
  language: Language,
  routing: Routing,
  now: number,
): Turn {
  const team = routing.team(handOver.team);
  return {
    state: {},
    handOver,
    ...awaitPerson(team, language, routing, now),
    replies: [sayTeam(team, phrase, language, routing, now)],
    // A limit of another team, or of automatic answers, is over.
    limit: limitOf(team, now),
  };
}

/** What holds for a contact who waits for a person of a team: until when, and who is told of what. */
export function awaitPerson(team: Team | undefined, language: Language, routing: Routing, now: number): Turn {
  const open = team?.hours === undefined || isOpen(team.hours, now);
  return {
    limit: { ...limitOf(team, now), keep: true },
    remindAt: null,
    autoResolveAt: null,
    ...(team !== undefined && { notices: routing.listened(team.id) }),
    ...(team !== undefined &&
      open && {
        assign: { how: team.assignment },
        repliesIfNobody: [
          { text: sayOf("nobodyAvailable", language, routing, { team: team.title[language] }) },
        ],
      }),
  };
}

function limitOf(team: Team | undefined, now: number): { readonly at?: number } {
  if (team?.answerWithin === undefined) return {};
  const at =
    team.hours === undefined ? now + team.answerWithin : addOpenTime(team.hours, now, team.answerWithin);
  return at === undefined ? {} : { at };
}

/** What a contact reads when a team has their conversation: `phrase`, or when the team opens. */
export function sayTeam(
  team: Team | undefined,
  phrase: ChatPhraseName,
  language: Language,
  routing: Routing,
  now: number,
): Reply {
  const name = team?.title[language] ?? routing.chat.company;
  return {
    text: sayClosed(team, language, routing, now) ?? sayOf(phrase, language, routing, { team: name }),
  };
}

/** When a team opens, for who writes outside its hours; nothing while it is open. */
export function sayClosed(
  team: Team | undefined,
  language: Language,
  routing: Routing,
  now: number,
): string | undefined {
  if (team?.hours === undefined || isOpen(team.hours, now)) return undefined;
  const opens = nextOpening(team.hours, now);
  if (opens === undefined) return sayOf("assignedAway", language, routing, { team: team.title[language] });
  const moment = sayOpening(opens, now, team.hours.timeZone, language);
  const own = team.closed?.[language];
  const values = { team: team.title[language], opens: moment };
  return own === undefined
    ? sayOf("assignedClosed", language, routing, values)
    : fillPhrase(own, { ...values, company: routing.chat.company });
}

export function sayOf(
  phrase: ChatPhraseName,
  language: Language,
  { chat }: Routing,
  values: Readonly<Record<string, string>> = {},
): string {
  return fillPhrase(chat.phrases[language][phrase], { company: chat.company, ...values });
}

/** The tier that follows for a ticket. */
export function nextTier({ ticket }: Situation): number {
  return Math.max(FIRST_TEAM, (ticket?.tier ?? 1) + 1);
}
