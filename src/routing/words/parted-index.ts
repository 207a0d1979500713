/** What a word of a vocabulary means, with the word. */
export interface Meant {
  readonly plain: string;
}

/**
 * An index in parts, each made when it is first looked at: a config may have thousands of words, a message has ten, and a
 * function may live for that message only.
 */
export class PartedIndex<Meaning extends Meant, Part> {
  private readonly meanings = new Map<string, Meaning[]>();
  private readonly parts = new Map<string, Part>();

  constructor(private readonly make: (meanings: readonly Meaning[]) => Part) {}

  add(key: string, meaning: Meaning): void {
    append(this.meanings, key, meaning);
    this.parts.delete(key);
  }

  get(key: string): Part | undefined {
    const known = this.parts.get(key);
    const meanings = known === undefined ? this.meanings.get(key) : undefined;
    if (meanings === undefined) return known;
    const made = this.make(meanings);
    this.parts.set(key, made);
    return made;
  }
}

/** Adds a value to those of a key. */
export function append<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}
