/** What may stand in an answer for many. */
export const PLACEHOLDERS = ["name", "agent", "company", "ticket"] as const;

export type Placeholder = (typeof PLACEHOLDERS)[number];

/**
 * An answer for many, filled in for one. What is not known is left out with the space before it, so that "Hola {name}," of
 * somebody without a name is "Hola,"; a placeholder that there is none of stays as it was written.
 */
export function fillPlaceholders(
  text: string,
  values: Readonly<Partial<Record<Placeholder, string>>>,
): string {
  return text.replace(/( ?)\{([a-z]+)\}/g, (whole, space: string, name: string) => {
    if (!isPlaceholder(name)) return whole;
    const value = values[name]?.trim() ?? "";
    return value === "" ? "" : `${space}${value}`;
  });
}

function isPlaceholder(name: string): name is Placeholder {
  return PLACEHOLDERS.some((one) => one === name);
}
