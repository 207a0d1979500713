import type { TwilioClient } from "./client";

/**
 * What kind of line a number is, by Twilio Lookup v2: "mobile", "landline", "fixedVoip", "unknown" and others.
 * Source: https://www.twilio.com/docs/lookup/v2-api/line-type-intelligence.
 */
export async function lineTypeOf(client: TwilioClient, number: string): Promise<string> {
  const { lineTypeIntelligence } = await client.lookups.v2
    .phoneNumbers(number)
    .fetch({ fields: "line_type_intelligence" });
  const { type } = (lineTypeIntelligence ?? {}) as { type?: unknown };
  return typeof type === "string" ? type : "unknown";
}
