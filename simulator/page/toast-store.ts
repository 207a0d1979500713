import { createStore } from "./store";

export interface Toast {
  id: number;
  text: string;
}

const shownForMilliseconds = 9000;
let lastId = 0;

/** The alerts that are on the page now, oldest first. */
export const toasts = createStore<readonly Toast[]>([]);

/** Takes an alert off the page. */
export function dismissToast(id: number) {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

/** Shows an alert for a while. */
export function showToast(text: string) {
  // A server that is down fails several requests at once; one alert says it.
  if (toasts.get().some((toast) => toast.text === text)) return;
  lastId += 1;
  const id = lastId;
  toasts.set([...toasts.get(), { id, text }]);
  setTimeout(() => dismissToast(id), shownForMilliseconds);
}

/** Waits for `work`; when it fails, shows why and answers undefined. */
export async function attempt<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (problem) {
    showToast(problem instanceof Error ? problem.message : String(problem));
    return undefined;
  }
}
