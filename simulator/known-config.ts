/** What of the config the simulated Twilio and its page go by. */
export interface KnownConfig {
  readonly lines: readonly [KnownLine, ...KnownLine[]];
  readonly senders: readonly { readonly number: string }[];
  readonly templates: Readonly<Record<string, { readonly contentSid?: string; readonly text?: string }>>;
}

export interface KnownLine {
  readonly number: string;
  readonly company: string;
  readonly language: string;
  readonly fallback?: { readonly kind: "callback" } | { readonly kind: "sms"; readonly from: string };
}
