/** The languages that callers, contacts and agents are served in, Spanish first. */
export const LANGUAGES = ["es", "pt", "en"] as const;

export type Language = (typeof LANGUAGES)[number];
