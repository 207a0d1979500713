/** What happens in a call, as the page and the terminal show it. */
export type CallEvent =
  | { readonly kind: "ringing"; readonly from: string; readonly to: string }
  | {
      readonly kind: "say";
      readonly text: string;
      readonly language: string;
      readonly voice: string;
      readonly milliseconds: number;
    }
  | { readonly kind: "play"; readonly url: string }
  | { readonly kind: "pause"; readonly seconds: number }
  | { readonly kind: "gather"; readonly numDigits: number; readonly timeoutSeconds: number }
  | { readonly kind: "digits"; readonly digits: string }
  | { readonly kind: "no-input" }
  | { readonly kind: "redirect"; readonly url: string }
  | { readonly kind: "enqueue"; readonly queue: string }
  | { readonly kind: "leave" }
  | { readonly kind: "dial"; readonly target: string }
  /** Twilio would have played its error voice. */
  | { readonly kind: "fault"; readonly message: string }
  | { readonly kind: "ended"; readonly outcome: CallOutcome; readonly summary: string };

export type CallOutcome = "completed" | "hung-up-by-caller" | "queued" | "dialed" | "fault";

export type TimedCallEvent = CallEvent & { readonly callSid: string; readonly at: string };
