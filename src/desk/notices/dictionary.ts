import type { Language } from "../../contact/language";
import type { EscalationReason } from "../../routing/escalation/reason";
import type { NoticeEvent } from "../notice";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

/** The words in which agents are told of what happens. */
export interface NoticeWords {
  /** The headline; {team}, {agent} and {sender} may stand in it. */
  readonly titles: Readonly<Record<NoticeEvent, string>>;
  readonly reasons: Readonly<Record<EscalationReason, string>>;
  readonly ticket: string;
  readonly reason: string;
  readonly chosen: string;
  readonly waiting: string;
  readonly wrote: string;
  readonly code: string;
}

export const NOTICE_WORDS: Readonly<Record<Language, NoticeWords>> = { es, pt, en };
