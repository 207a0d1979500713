import type { PhoneNumber } from "../contact/phone-number";
import type { Template } from "../deflection/template";
import type { Line } from "../ivr/line";

/** A config that was checked, with every default filled in. Plain data: it is bundled as JSON. */
export interface Config {
  readonly lines: readonly [Line, ...Line[]];
  readonly senders: readonly [Sender, ...Sender[]];
  readonly teams: readonly Team[];
  readonly templates: Readonly<Record<string, Template & { readonly text?: string }>>;
}

export interface Sender {
  readonly number: PhoneNumber;
  readonly template: string;
}

export interface Team {
  readonly id: number;
  readonly name: string;
}
