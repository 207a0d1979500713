import { shortTime } from "./format-time";

const acronyms: Record<string, string> = {
  id: "ID",
  sid: "SID",
  url: "URL",
  ivr: "IVR",
  api: "API",
  eta: "ETA",
};

/** A readable label from a key: wait_announced becomes Wait announced. */
export function friendlyLabel(key: string): string {
  const words = key
    .split(/[_\s]+/)
    .filter((word) => word !== "")
    .map((word) => acronyms[word.toLowerCase()] ?? word);
  const label = words.join(" ");
  return label.charAt(0).toUpperCase() + label.slice(1);
}

function displayName(type: "language" | "region", code: string): string {
  try {
    return new Intl.DisplayNames("en", { type }).of(code) ?? code;
  } catch {
    // Not a code after all: what the server said is still the best label.
    return code;
  }
}

/** A language's English name from its tag. */
export const languageName = (tag: string): string => displayName("language", tag);

/** A context value as text a human reads: codes by name, yes and no, times in the reader's own zone. */
export function friendlyValue(key: string, value: unknown): string {
  if (value === null || value === undefined || value === "") return "—";
  if (typeof value === "boolean") return value ? "Yes" : "No";
  if (typeof value === "object") return JSON.stringify(value);
  const text = String(value);
  if (/(^|_)language$/.test(key)) return languageName(text);
  if (/(^|_)country$/.test(key) && /^[A-Z]{2}$/.test(text)) return displayName("region", text);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(text)) {
    return shortTime(text);
  }
  return text;
}
