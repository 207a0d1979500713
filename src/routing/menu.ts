import type { Localized } from "./localized";

/** A question with the answers that are understood. */
export interface Menu {
  readonly text: Localized;
  readonly options: readonly [MenuOption, ...MenuOption[]];
}

export interface MenuOption {
  /** Its place: "2", and within that one's further menu "2.1". What its button sends back. */
  readonly id: string;
  /** How it is listed. Without one it is understood and not listed. */
  readonly title?: Localized;
  /** Words and phrases that mean it, in any language, as they were written in the config. */
  readonly words: readonly string[];
  readonly leadsTo: Destination;
}

export type Destination =
  /** The team takes the conversation up. */
  | { readonly kind: "team"; readonly team: number }
  /** The contact asks for a person: the hand-over has the reason `asked`. */
  | { readonly kind: "person"; readonly team: number }
  /** An answer, and no team. */
  | { readonly kind: "answer"; readonly text: Localized }
  | { readonly kind: "menu"; readonly menu: Menu };
