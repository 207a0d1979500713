import type { FieldPlace, FieldValue } from "../config/settings/fields";
import type { Language } from "../contact/language";
import type { EscalationReason } from "../routing/escalation/reason";
import type { TeamJson } from "./desk-contract";

export type {
  FieldKind,
  FieldName,
  FieldPlace,
  FieldValue,
  HoursValue,
  LeadsValue,
  ReminderValue,
  TextValue,
  WordsValue,
} from "../config/settings/fields";

// What the desk's page and its services say to each other about settings. All of it is for admins: 403 for others. The rest is
// as in desk-contract.ts.

/** GET /desk/settings?before= (an older page of `versions`: the last `version` of the one before). */
export interface SettingsJson {
  /** The newest; 0 is the config file as it is. A save names it as `from`. */
  readonly version: number;
  /** In so many seconds a save is in effect everywhere. */
  readonly in_effect_within: number;
  readonly senders: readonly {
    readonly number: string;
    readonly company: string;
    readonly language: Language;
  }[];
  readonly teams: readonly TeamJson[];
  /** Every field, in the order in which one would read the config file. */
  readonly fields: readonly FieldJson[];
  /** Changes of the newest version that do not fit the config file as it is now, and have no effect. */
  readonly left_out: readonly LeftOutJson[];
  /** Newest first; the config file itself, version 0, is none of them. */
  readonly versions: readonly VersionJson[];
  /** Where older versions go on: `before`. */
  readonly next: number | null;
}

/** One field: `kind` tells what its value is (FieldValues in src/config/settings/fields.ts), the rest where it is. */
export interface FieldJson extends FieldPlace {
  readonly path: string;
  readonly value: FieldValue;
  /** What the config file says. Absent for an option that was added in the page. */
  readonly file?: FieldValue;
  /** A text's: what is said where it is null. */
  readonly ours?: Readonly<Record<Language, string>>;
  /** A text's: its most characters, and what may and what must stand in it in braces. */
  readonly longest?: number;
  readonly placeholders?: readonly string[];
  readonly needed?: readonly string[];
  /** A number's. */
  readonly low?: number;
  readonly high?: number;
  /** Of a choice or of reasons: what can be chosen. */
  readonly choices?: readonly string[];
  /** Whether it may be null. */
  readonly optional: boolean;
}

export interface LeftOutJson {
  readonly path: string;
  readonly value: FieldValue;
  /** `gone`: what it is a part of is not in the config file any more; `changed`: the file was changed there since; `fault`. */
  readonly why: "gone" | "changed" | "fault";
  /** Of a fault: what does not hold, and how to mend it. */
  readonly detail: string | null;
}

export interface VersionJson {
  readonly version: number;
  readonly at: string;
  /** Who made it. */
  readonly agent: { readonly id: string; readonly name: string | null };
  readonly note: string;
  /** The version that it went back to. */
  readonly back_to: number | null;
  /** How many fields differ from the version before. */
  readonly changed: number;
}

/** GET /desk/settings?version=: what a version changed, against the one before it. */
export interface VersionDetailJson extends VersionJson {
  readonly changes: readonly VersionChangeJson[];
}

export interface VersionChangeJson extends FieldPlace {
  readonly path: string;
  /** Absent where there was no such option, or is none any more. */
  readonly before?: FieldValue;
  readonly after?: FieldValue;
}

/**
 * POST /desk/settings -> SettingsJson. `from` is the version that was looked at: 409 with `errors: [{ field: "from" }]` where
 * somebody else saved since. A value that is the config file's takes a change back. 422 with `errors` whose `field` is a field's
 * path, followed by what of its value does not hold: "teams/1234/hours#monday", "…/words#es.0", "…/leads#text.es".
 *
 * An option is added by its key in its menu's order, with the fields `…/options/KEY/leads`, and `title` or `words`: keys are "x"
 * and 1 to 12 small letters or digits, in a menu within another after its key: "4.xpagos". It is removed by leaving it out of the
 * order.
 */
export type SettingsChange = {
  readonly from: number;
  /** At most 500 characters. */
  readonly note?: string;
} & (
  | { readonly changes: readonly FieldChange[] }
  /** Goes back to a version, 0 for the config file, by making a new one. */
  | { readonly back_to: number }
);

export interface FieldChange {
  readonly path: string;
  readonly value: FieldValue;
}

/**
 * POST /desk/preview -> PreviewJson: what would happen to a message of somebody who is with automatic answers. It changes
 * nothing. `changes` are of what is not saved yet, against the newest version; 422 as a save.
 */
export interface PreviewRequest {
  readonly sender: string;
  /** At most 1,500 characters. */
  readonly text: string;
  readonly changes?: readonly FieldChange[];
  /** The contact's, where it is known; else it is told from the text. */
  readonly language?: Language;
  /** When it is written, ISO 8601. Default: now. */
  readonly at?: string;
  /** Whether the first menu was shown before, so that numbers count. Default false: it is their first message. */
  readonly menu_shown?: boolean;
  /** So many of the last messages to this sender, at most 200, are tried with the changes as well. Default: none. */
  readonly recent?: number;
}

export interface PreviewJson {
  /** With the changes that are not saved. */
  readonly then: OutcomeJson;
  /** As things stand. */
  readonly now: OutcomeJson;
  readonly same: boolean;
  /** Where it was asked for. That somebody looked is in the audit trail. */
  readonly recent?: RecentJson;
}

/** What the changes would have meant for messages that were written, as if each came after the first menu. */
export interface RecentJson {
  readonly looked_at: number;
  readonly changed: number;
  /** The commonest first. */
  readonly kinds: readonly {
    readonly before: BriefOutcomeJson;
    readonly after: BriefOutcomeJson;
    readonly count: number;
    /** At most 5 of the messages. */
    readonly texts: readonly string[];
  }[];
}

export interface BriefOutcomeJson extends Pick<OutcomeJson, "what" | "team" | "reason"> {
  /** The titles of the options that were understood. */
  readonly options: readonly string[];
}

export interface OutcomeJson {
  /**
   * - `team`, `person`, `answer`, `menu`: what the option that was chosen leads to;
   * - `handed_over`: a person takes over, for `reason`;
   * - `which_one`: it is asked which of `options` was meant;
   * - `welcome`: the first menu, or a greeting;
   * - `not_understood`: it is asked again;
   * - `stops`: they ask us to stop writing;
   * - `nothing`: who only thanks is not answered.
   */
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
  /** The options that were understood, by their keys, and on which words. */
  readonly options: readonly {
    readonly key: string;
    readonly title: string;
    readonly matched: readonly { readonly phrase: string; readonly written: string; readonly how: string }[];
  }[];
  readonly team: TeamJson | null;
  /** Whether the team is open then, and when it opens if not. */
  readonly is_open: boolean | null;
  readonly opens_at: string | null;
  readonly reason: EscalationReason | null;
  /** Which rule called for a person, and on which words. */
  readonly finding: { readonly rule: string; readonly words: string } | null;
  /** Until when a person is to answer. */
  readonly answer_by: string | null;
  readonly replies: readonly ReplyJson[];
  /** In their place, where nobody of the team is available. */
  readonly replies_if_nobody: readonly ReplyJson[];
}

export interface ReplyJson {
  readonly text: string;
  /** What can be tapped. */
  readonly choices: { readonly style: "buttons" | "list"; readonly items: readonly string[] } | null;
}
