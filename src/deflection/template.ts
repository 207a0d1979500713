import { cleanVariable } from "./clean-variable";

/** A template that WhatsApp approved, as the config names it. */
export interface Template {
  /** Twilio's id of the approved content: "HX" and 32 hexadecimal digits. Absent where the desk knows it by name. */
  readonly contentSid?: string;
  /** What fills each variable: a text with {company}, {line} or {wait}. Nothing personal can be put in. */
  readonly variables: Readonly<Record<string, string>>;
  /** How long WhatsApp may try to deliver it, in minutes: "you just called" hours late does harm. */
  readonly validityMinutes: number;
  /** Name of another template that says the same, for when WhatsApp pauses or rejects this one. */
  readonly spare?: string;
}

export const TEMPLATE_PLACEHOLDERS = ["company", "line", "wait"] as const;

export type TemplateValues = Readonly<Record<(typeof TEMPLATE_PLACEHOLDERS)[number], string>>;

/** A template's variables with their values, cleaned as WhatsApp wants them. */
export function fillVariables(template: Template, values: TemplateValues): Record<string, string> {
  const filled = Object.entries(template.variables).map(([name, text]) => {
    const value = text.replace(/\{(company|line|wait)\}/g, (_, key: keyof TemplateValues) => values[key]);
    return [name, cleanVariable(value)];
  });
  return Object.fromEntries(filled);
}

/** What a template says: `{{1}}` stands for its variable 1; one that is not known stays as it is. */
export function renderTemplate(text: string, variables: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{\s*([\w-]+)\s*\}\}/g, (placeholder, name: string) =>
    Object.hasOwn(variables, name) ? (variables[name] ?? placeholder) : placeholder,
  );
}
