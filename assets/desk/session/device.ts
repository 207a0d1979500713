// What a sign-in gives a browser, so that the failures of others do not make it wait. It opens nothing by itself.

const nameOf = (email: string) => `deriva-device:${email.trim().toLowerCase()}`;

/** What an earlier sign-in by this e-mail gave this browser. */
export function deviceOf(email: string): string | undefined {
  try {
    return localStorage.getItem(nameOf(email)) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps it, where the browser lets a page keep anything. */
export function keepDevice(email: string, device: string | undefined): void {
  if (device === undefined) return;
  try {
    localStorage.setItem(nameOf(email), device);
  } catch {
    // The next sign-in is one from a new browser.
  }
}
