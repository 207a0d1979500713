import { signal } from "@preact/signals";

/** What one may have open over the workplace. */
export type OpenDialog = "assign" | "snooze" | "priority" | "merge" | "keys";

export const dialog = signal<OpenDialog | undefined>(undefined);

export function closeDialog(): void {
  dialog.value = undefined;
}
