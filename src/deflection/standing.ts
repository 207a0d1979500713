/**
 * What is known of a number before WhatsApp is offered to it, so that nothing is offered that would fail:
 * - `free`: nothing speaks against it, or nobody could be asked in time; the claim decides again;
 * - `sent`: it was written to within the line's memory; `again` tells whether it may have the message once more;
 * - `barred`: it cannot be written to now, and why.
 */
export type Standing =
  | { readonly kind: "free" }
  | { readonly kind: "sent"; readonly minutesAgo: number; readonly again: boolean }
  | { readonly kind: "barred"; readonly why: Bar };

/**
 * - `opted-out`: the contact asked us not to write;
 * - `not-on-whatsapp`: WhatsApp said so not long ago, or the contact blocked us;
 * - `country`: the sender may not write to this country;
 * - `limited`: too much was sent to this number, from this caller, to its country, by this line or in all;
 * - `stopped`: an admin stopped all sends, or the sender is out of order.
 */
export type Bar = "opted-out" | "not-on-whatsapp" | "country" | "limited" | "stopped";

export const FREE: Standing = { kind: "free" };
