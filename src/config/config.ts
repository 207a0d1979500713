import type { PhoneNumber } from "../contact/phone-number";
import type { Limits } from "../deflection/limits";
import type { Template } from "../deflection/template";
import type { Line } from "../ivr/line";

/** A config that was checked, with every default filled in. Plain data: it is bundled as JSON. */
export interface Config {
  readonly lines: readonly [Line, ...Line[]];
  readonly senders: readonly [Sender, ...Sender[]];
  readonly teams: readonly Team[];
  readonly templates: Readonly<Record<string, Template & { readonly text?: string }>>;
  readonly limits: Limits;
  /** How often Twilio Lookup may be asked in a day; absent where it is not asked. */
  readonly lookup?: { readonly perDay: number };
  readonly whenUnclear: "ask" | "send-again";
}

export interface Sender {
  readonly number: PhoneNumber;
  readonly template: string;
  /** ISO codes of the countries it may write to; absent where it may write to all. */
  readonly countries?: readonly string[];
}

export interface Team {
  readonly id: number;
  readonly name: string;
}
