/**
 * WhatsApp's customer service window: free text may be written for 24 hours after the contact's last message, then only
 * templates (Twilio refuses others with 63016). In ms.
 */
export const WINDOW = 24 * 3_600_000;

export type Window =
  /** `left`: for how many ms. */
  | { readonly kind: "open"; readonly closesAt: number; readonly left: number }
  /** `closedAt` is absent where the contact never wrote. */
  | { readonly kind: "closed"; readonly closedAt?: number };

/** The window at a moment, by the contact's last message; one from the future, of a clock that goes wrong, counts as now. */
export function windowAt(lastInbound: number | undefined, now: number): Window {
  if (lastInbound === undefined) return { kind: "closed" };
  const closesAt = Math.min(lastInbound, now) + WINDOW;
  return now < closesAt
    ? { kind: "open", closesAt, left: closesAt - now }
    : { kind: "closed", closedAt: closesAt };
}
