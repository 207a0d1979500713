import { type Phrase, type ReadWords, readPhrase, type WordSets } from "./phrase-notation";
import type { WrittenReason } from "./reason";

/** A rule: phrases of which each calls for a person, and how much. */
export interface Rule {
  /** As a finding tells it: "asked.talk". */
  readonly name: string;
  readonly reason: WrittenReason;
  readonly phrases: readonly Phrase[];
  /** 1 calls for a person by itself; less only together with other signs; less than 0 speaks against it. */
  readonly weight: number;
  /** Whether a "no" before it takes it back: "no hace falta un agente". */
  readonly negatable: boolean;
}

/** Whether a rule is a config's own. */
export function isOfConfig({ name }: { readonly name: string }): boolean {
  return name.startsWith("config.");
}

/**
 * Reads rules as they are written: "[name weight keep-negated]" and below it a phrase in each line.
 */
export function readRules(
  reason: WrittenReason,
  written: string,
  sets: WordSets,
  read: ReadWords,
): readonly Rule[] {
  const rules: { name: string; weight: number; negatable: boolean; lines: string[] }[] = [];
  for (const line of written.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    const [, name, weight, keeps] = /^\[(\S+?)(?: (-?\d?\.?\d+))?( keep-negated)?\]$/.exec(line) ?? [];
    if (name !== undefined) {
      rules.push({
        name: `${reason}.${name}`,
        weight: Number(weight ?? 1),
        negatable: keeps === undefined,
        lines: [],
      });
    } else rules.at(-1)?.lines.push(...line.split(" ; "));
  }
  return rules.map(({ lines, ...rule }) => ({
    ...rule,
    reason,
    phrases: lines.map((one) => readPhrase(one, sets, read)),
  }));
}
