import { effect, signal } from "@preact/signals";

const KEPT = "deriva.settings";

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

const AT_FIRST: Settings = {
  theme: "auto",
  sound: true,
  notify: false,
  notifyText: false,
  enterSends: true,
};

export const settings = signal<Settings>(AT_FIRST);

export function set(change: Partial<Settings>): void {
  settings.value = { ...settings.value, ...change };
  try {
    localStorage.setItem(KEPT, JSON.stringify(settings.value));
  } catch {
    // Then they hold until the page is left.
  }
}

/** Takes up what was kept, and follows what another tab changes. */
export function followSettings(): void {
  const take = () => {
    settings.value = readSettings(localStorage.getItem(KEPT));
  };
  take();
  addEventListener("storage", ({ key }) => {
    if (key === KEPT) take();
  });
  effect(() => {
    const { theme } = settings.value;
    if (theme === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = theme;
  });
}

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
