import type { PhoneNumber } from "../contact/phone-number";
import type { Limits } from "../deflection/limits";
import type { Template } from "../deflection/template";
import type { Channel } from "../desk/notice";
import type { Line } from "../ivr/line";
import type { Rates, TemplateCategory } from "../ledger/cost";
import type { Chat, Escalation } from "../routing/chat";
import type { Aftercare } from "../routing/routing";
import type { Team as RoutingTeam } from "../routing/team";
import type { DerivaConfig } from "./define-config";

/** A config that was checked, with every default filled in. Plain data: it is bundled as JSON. */
export interface Config {
  readonly lines: readonly [Line, ...Line[]];
  readonly senders: readonly [Sender, ...Sender[]];
  readonly teams: readonly Team[];
  readonly templates: Readonly<
    Record<string, Template & { readonly text?: string; readonly category?: TemplateCategory }>
  >;
  readonly limits: Limits;
  /** How often Twilio Lookup may be asked in a day; absent where it is not asked. */
  readonly lookup?: { readonly perDay: number };
  readonly whenUnclear: "ask" | "send-again";
  /** What each sender does with who writes to it, in the order of the senders. */
  readonly chats: readonly Chat[];
  readonly escalation: Escalation & { readonly judge?: JudgeSettings };
  readonly aftercare: Aftercare;
  /** Where agents of all teams are told, and of senders that are broken. */
  readonly channels: readonly Channel[];
  /** What things cost; without it no cost is shown. */
  readonly rates?: Rates;
}

/** A config as it was loaded, and as its file has it: settings that are edited in the desk's page are checked with the file. */
export interface LoadedConfig extends Config {
  readonly written: DerivaConfig;
}

/** A web service that is asked whether a message calls for a person. `timeout` in ms. */
export interface JudgeSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly timeout: number;
}

export interface Sender {
  readonly number: PhoneNumber;
  readonly template: string;
  /** ISO codes of the countries it may write to; absent where it may write to all. */
  readonly countries?: readonly string[];
}

export interface Team extends RoutingTeam {
  /** Where its agents are told. */
  readonly channels: readonly Channel[];
}
