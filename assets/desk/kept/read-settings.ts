export type Theme = "auto" | "light" | "dark";

/** How somebody likes the page in this browser. */
export interface Settings {
  readonly theme: Theme;
  readonly sound: boolean;
  /** The browser's own notifications, which are shown beside other programs. */
  readonly notify: boolean;
  /** With what the contact wrote. */
  readonly notifyText: boolean;
  /** Enter sends, and Shift+Enter begins a line; else only Ctrl+Enter sends. */
  readonly enterSends: boolean;
}

/** As they are before anybody has chosen. */
export const AT_FIRST: Settings = {
  theme: "auto",
  sound: true,
  notify: false,
  notifyText: false,
  enterSends: true,
};

/** What was kept, as far as it can be read. */
export function readSettings(text: string | null): Settings {
  let kept: Record<string, unknown> = {};
  try {
    kept = Object(JSON.parse(text ?? "{}")) as Record<string, unknown>;
  } catch {
    // As at first.
  }
  const { theme } = kept;
  const flag = (name: Exclude<keyof Settings, "theme">) =>
    typeof kept[name] === "boolean" ? kept[name] : AT_FIRST[name];
  return {
    theme: theme === "light" || theme === "dark" ? theme : "auto",
    sound: flag("sound"),
    notify: flag("notify"),
    notifyText: flag("notifyText"),
    enterSends: flag("enterSends"),
  };
}
