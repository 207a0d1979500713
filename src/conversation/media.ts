import type { Deadline } from "../time/deadline";

/** Where media of messages are: at Twilio, and nowhere else. */
export interface MediaSource {
  /** Fetches one, by the address that came with its message. Expected outcomes are values; it throws for faults only. */
  fetch(url: string, deadline: Deadline): Promise<FetchedMedia>;
}

export type FetchedMedia =
  | {
      readonly kind: "file";
      readonly type: string;
      readonly bytes: Buffer;
      /** Whether a page may show it; else it is saved. */
      readonly inline: boolean;
    }
  | { readonly kind: "refused"; readonly why: MediaRefusal };

/**
 * - `foreign-host`: its address is not Twilio's;
 * - `too-large`, `kind-not-allowed`: more than we pass on, or what could do harm;
 * - `gone`: Twilio has it no more; `unavailable`: not for now.
 */
export type MediaRefusal = "foreign-host" | "too-large" | "kind-not-allowed" | "gone" | "unavailable";
