import { effect, signal } from "@preact/signals";
import { AT_FIRST, readSettings, type Settings } from "./read-settings";

const KEPT = "deriva.settings";

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
