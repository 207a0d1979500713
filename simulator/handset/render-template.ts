import type { KnownConfig } from "../known-config";

/** The text of a template with its variables, as a handset shows it; its name where the config has no text. */
export function renderTemplate(
  config: KnownConfig,
  contentSid: string,
  variables: Readonly<Record<string, string>>,
): { template: string; text: string } {
  const found = Object.entries(config.templates).find(([, template]) => template.contentSid === contentSid);
  const [name, template] = found ?? [contentSid, undefined];
  const text = template?.text ?? `[${name}] ${Object.values(variables).join(" · ")}`.trim();
  return {
    template: name,
    text: text.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, variable: string) => variables[variable] ?? whole),
  };
}
