/** What may and what must stand in a text in braces. */
export interface Placeholders {
  readonly may: readonly string[];
  readonly must: readonly string[];
}

/** The placeholders of a text that are none, and those that it lacks. */
export function placeholderFaults(text: string, { may, must }: Placeholders) {
  const written = [...text.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
  return {
    unknown: written.filter((name) => !may.includes(name)),
    missing: text.trim() === "" ? [] : must.filter((name) => !written.includes(name)),
  };
}
