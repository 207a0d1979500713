const KEPT = "deriva.device.";

/** What tells the service that somebody has signed in from this browser before: failures of others do not make it wait. */
export function deviceOf(email: string): string | undefined {
  try {
    return localStorage.getItem(KEPT + email.trim().toLowerCase()) ?? undefined;
  } catch {
    return undefined;
  }
}

export function keepDevice(email: string, device: string): void {
  try {
    localStorage.setItem(KEPT + email.trim().toLowerCase(), device);
  } catch {
    // Then this browser is as any other.
  }
}
