import type { Figure } from "../figures";
import { en } from "./en";
import { es } from "./es";
import { pt } from "./pt";

/** What a figure means, in words that a supervisor and an auditor can hold us to. */
export interface Definition {
  readonly name: string;
  /** One or two plain sentences. */
  readonly definition: string;
}

export type Definitions = Readonly<Record<Figure, Definition>>;

/** The definitions of all figures in each language. What they are counted from is in events.ts. */
export const DEFINITIONS = { es, pt, en } as const satisfies Readonly<Record<string, Definitions>>;
