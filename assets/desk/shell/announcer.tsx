import { signal } from "@preact/signals";

const told = signal<readonly { readonly id: number; readonly text: string }[]>([]);
let count = 0;

/** Has a screen reader say something once it is done with what it says. */
export function announce(text: string): void {
  count += 1;
  told.value = [...told.peek().slice(-3), { id: count, text }];
}

export function Announcer() {
  return (
    <div class="unseen" aria-live="polite" aria-relevant="additions">
      {told.value.map(({ id, text }) => (
        <p key={id}>{text}</p>
      ))}
    </div>
  );
}
