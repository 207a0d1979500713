import { closest, distance } from "fastest-levenshtein";

/** Something in a config or an environment that does not hold, where it is, and how to mend it. */
export interface Fault {
  readonly path: string;
  readonly mend: string;
}

/** One message with every fault: a person mends them all before the next try. */
export class Faults extends Error {
  override readonly name = "Faults";

  constructor(
    readonly subject: string,
    readonly faults: readonly Fault[],
  ) {
    super(
      `${subject} does not hold together:\n${faults.map(({ path, mend }) => `  ${path}: ${mend}`).join("\n")}`,
    );
  }
}

/** "lines[0].menu['1']", as one would write it in the file. */
export function pathOf(keys: readonly unknown[]): string {
  return keys
    .map((key, index) => {
      if (typeof key === "number") return `[${key}]`;
      const name = String(key);
      if (!/^[A-Za-z_$][\w$]*$/.test(name)) return `['${name}']`;
      return index === 0 ? name : `.${name}`;
    })
    .join("");
}

/** "; did you mean 'whatsapp'?" where one of the known words is near, else the words. */
export function suggestion(word: string, known: readonly string[]): string {
  const near = nearest(word, known);
  if (near !== undefined) return `; did you mean '${near}'?`;
  return known.length === 0 ? "" : `; it can be ${known.map((name) => `'${name}'`).join(", ")}`;
}

/** The known word that differs in at most a third of the letters. */
export function nearest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word.toLowerCase(), [...known]);
  return distance(word.toLowerCase(), best.toLowerCase()) <= Math.floor(word.length / 3) ? best : undefined;
}
