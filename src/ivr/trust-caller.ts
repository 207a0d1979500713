/**
 * Whether a caller's number may be forged: the carrier that let the call in says that its signature does not hold.
 * Source: Twilio, "Trusted calling with SHAKEN/STIR": `TN-Validation-Failed-A`, `-B` and `-C`, also with
 * `-Diverted` and `-Passthrough`; no signature at all is common outside of North America and says nothing.
 */
export function mayBeForged(stirVerstat: string | undefined): boolean {
  return /^TN-Validation-Failed/i.test(stirVerstat ?? "");
}
