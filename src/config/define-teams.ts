import type { TextConfig } from "./define-chat";

/** Who works on tickets. */
export interface TeamConfig {
  /** The team's numeric id, which other systems use. */
  readonly id: number;
  /** Its name, which agents and other systems read, and contacts too where `title` does not say otherwise. */
  readonly name: string;
  /** As contacts read it: `{ es: "Ventas", pt: "Vendas", en: "Sales" }` for "Le atiende Ventas". Default: its name. */
  readonly title?: TextConfig;
  /**
   * When it is open, by days in English or ranges of them: `{ "monday-friday": "09:00-18:00", saturday: "10:00-14:00" }`; two
   * spans are a list: ["09:00-13:00", "14:00-18:00"], and "22:00-06:00" goes past midnight. A day that is not named is closed.
   * Default: always open.
   */
  readonly hours?: HoursConfig;
  /** Days on which it is closed, besides everybody's: "2026-09-18" once, "12-25" every year. */
  readonly holidays?: readonly string[];
  /** IANA name of its time zone: "America/Santiago". Default: the first line's. */
  readonly timeZone?: string;
  /**
   * What is said to who writes outside its hours, with {team}, {opens} ("mañana a las 9:00") and {company}: offer what else
   * there is. Default: a phrase of ours, which tells when it opens.
   */
  readonly closed?: TextConfig;
  /**
   * To which available agent a ticket goes: each in turn, who has the fewest, who had this contact before, or to none, so
   * that they take tickets themselves. Default: "round-robin".
   */
  readonly assignment?: "round-robin" | "least-busy" | "same-agent" | "none";
  /** How many minutes of its hours a contact may wait for a person. 1 to 10080. Default: nobody counts. */
  readonly answerWithinMinutes?: number;
  /** Id of the team that takes over when nobody answered in that time. Default: this one is told again. */
  readonly next?: number;
  /** Where its agents are told of new tickets. Default: nowhere. */
  readonly notify?: readonly NotifyConfig[];
}

type Day = "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";

export type HoursConfig = { readonly [Days in Day | `${Day}-${Day}`]?: string | readonly string[] };

interface NotifyStart {
  /**
   * What is told: a hand-over, a ticket that got an agent, one that finds nobody, a contact who waits too long, and a sender
   * that cannot send. Default: all of them.
   */
  readonly on?: readonly ("escalated" | "assigned" | "nobody-available" | "waiting" | "sender-broken")[];
  /** Whether what the contact wrote may be told. Default false. */
  readonly withText?: boolean;
}

/**
 * An address, or "env:NAME" for one that stands in `.env` under that name, as a secret should: a Slack webhook, a Microsoft
 * Teams workflow, or any web service, whose requests are signed with a secret (Standard Webhooks).
 */
export type NotifyConfig = NotifyStart &
  (
    | {
        /** Address of a Slack webhook, or "env:SLACK_URL". */
        readonly slack: string;
      }
    | {
        /** Address of a Microsoft Teams workflow, or "env:TEAMS_URL". */
        readonly microsoftTeams: string;
      }
    | {
        /** Address of a web service of yours, or "env:HOOK_URL". */
        readonly webhook: string;
        /** What its requests are signed with, of at least 16 characters: best "env:HOOK_SECRET". */
        readonly secret: string;
      }
  );
