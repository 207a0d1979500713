/** Who has typed nothing for so long is not writing. In ms. */
const STOPPED = 6_000;

let last: { readonly ticket: string; readonly at: number } | undefined;

export function noteWriting(ticket: string): void {
  last = { ticket, at: Date.now() };
}

export function stopWriting(): void {
  last = undefined;
}

/** Whether this agent writes to a ticket's contact just now. */
export function isWriting(ticket: string): boolean {
  return last?.ticket === ticket && Date.now() - last.at < STOPPED;
}
