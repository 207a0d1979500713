import type { Language } from "../../contact/language";
import type { Notice } from "../notice";
import { NOTICE_WORDS } from "./dictionary";

/** A notice in words: a headline, and facts by their names. Nothing is escaped: who shows it knows for what. */
export interface SaidNotice {
  readonly title: string;
  readonly facts: readonly (readonly [name: string, value: string])[];
}

/** As much of what a contact wrote as an agent needs to know what it is about. In characters. */
const QUOTED = 300;

export function sayNotice(notice: Notice, language: Language): SaidNotice {
  const words = NOTICE_WORDS[language];
  const { ticket, team, sender } = notice;
  const values: Readonly<Record<string, string>> = {
    team: team?.name ?? "",
    agent: ticket?.agent ?? "",
    sender: sender?.number ?? "",
  };
  const facts: (readonly [string, string | undefined])[] = [
    [words.ticket, ticket && `#${ticket.id}`],
    [words.reason, ticket?.reason && words.reasons[ticket.reason]],
    [words.chosen, ticket && ticket.chosen.length > 0 ? ticket.chosen.join(" › ") : undefined],
    [
      words.waiting,
      ticket?.waitedMinutes === undefined ? undefined : sayDuration(ticket.waitedMinutes, language),
    ],
    [words.wrote, ticket?.text === undefined ? undefined : cut(ticket.text)],
    [words.code, sender?.code],
  ];
  return {
    title: words.titles[notice.event].replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? ""),
    facts: facts.flatMap(([name, value]) =>
      value === undefined || value === "" ? [] : [[name, value] as const],
    ),
  };
}

/** "3 min", "5 h", "2 días": as exactly as it matters. */
function sayDuration(minutes: number, language: Language): string {
  const [value, unit] =
    minutes < 120 ? [minutes, "minute"] : minutes < 2_880 ? [minutes / 60, "hour"] : [minutes / 1_440, "day"];
  const style = { style: "unit", unit, unitDisplay: "short", maximumFractionDigits: 0 };
  return new Intl.NumberFormat(language, style as Intl.NumberFormatOptions).format(Math.floor(value));
}

function cut(text: string): string {
  const letters = [...text];
  return letters.length <= QUOTED ? text : `${letters.slice(0, QUOTED - 1).join("")}…`;
}
