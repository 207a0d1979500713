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
}

/** The parameters that Twilio sends with every webhook of an inbound call. */
export function callParameters({ accountSid, callSid, from, to }: CallParties): WebhookParameters {
  const fromCountry = countryOf(from);
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
    // Carriers of North America attest who calls; elsewhere nobody does.
    ...(fromCountry === "US" && { StirVerstat: "TN-Validation-Passed-A" }),
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
