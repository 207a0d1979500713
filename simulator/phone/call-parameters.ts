import { parsePhoneNumberFromString } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/metadata.min.json";
import { newSid } from "../account";
import type { WebhookParameters } from "../twilio/signed-post";

/** How Twilio writes a caller who hides the number. */
export const HIDDEN_CALLER = "+266696687";

export interface CallParties {
  readonly accountSid: string;
  readonly callSid: string;
  readonly from: string;
  readonly to: string;
  /** What the carriers attest of the caller's number: "TN-Validation-Failed-C". */
  readonly stirVerstat?: string;
}

/** The parameters that Twilio sends with every webhook of an inbound call. */
export function callParameters(parties: CallParties): WebhookParameters {
  const { accountSid, callSid, from, to } = parties;
  const fromCountry = countryOf(from);
  // Carriers of North America attest who calls; elsewhere nobody does.
  const stirVerstat = parties.stirVerstat ?? (fromCountry === "US" ? "TN-Validation-Passed-A" : undefined);
  return {
    AccountSid: accountSid,
    ApiVersion: "2010-04-01",
    CallSid: callSid,
    CallToken: newSid("CA").slice(2),
    CallStatus: "in-progress",
    Direction: "inbound",
    From: from,
    Caller: from,
    To: to,
    Called: to,
    ...place("From", fromCountry),
    ...place("Caller", fromCountry),
    ...place("To", countryOf(to)),
    ...place("Called", countryOf(to)),
    ...(stirVerstat !== undefined && { StirVerstat: stirVerstat }),
  };
}

function countryOf(number: string): string {
  return parsePhoneNumberFromString(number, metadata)?.country ?? "";
}

/** Twilio knows cities of North America only, and sends empty ones for the rest. */
function place(prefix: string, country: string): Record<string, string> {
  const known =
    country === "US" ? { City: "NEW YORK", State: "NY", Zip: "10001" } : { City: "", State: "", Zip: "" };
  const entries = Object.entries({ ...known, Country: country });
  return Object.fromEntries(entries.map(([key, value]) => [prefix + key, value]));
}
