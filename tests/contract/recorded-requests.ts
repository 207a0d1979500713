import type { RecordedRequest } from "./twilio-openapi";

/** The 32 hexadecimal digits of every Sid in these tests. */
export const HEX = "0123456789abcdef0123456789abcdef";
/** The path under which the account's resources lie. */
export const ACCOUNT = `/2010-04-01/Accounts/AC${HEX}`;
/** A Mexican mobile number. */
export const PHONE = "+5215512345678";

/** The form of a right message create, as Deriva sends it. */
export const MESSAGE: Record<string, string> = {
  To: `whatsapp:${PHONE}`,
  From: "whatsapp:+15552229999",
  ContentSid: `HX${HEX}`,
  ContentVariables: '{"1":"Ana","2":"Ñandú"}',
  StatusCallback: "https://deriva-1234-dev.twil.io/message-status?flow=1&shard=2",
  ValidityPeriod: "36000",
};

/** A form sent to the main API, to Messages unless told otherwise. */
export function post(fields: Record<string, string>, path = `${ACCOUNT}/Messages.json`): RecordedRequest {
  const contentType = "application/x-www-form-urlencoded";
  const parameters = Object.entries(fields);
  return { method: "POST", host: "api.twilio.com", path, contentType, parameters, query: [] };
}

/** A read of any of Twilio's APIs. */
export function get(
  path: string,
  query: Record<string, string> = {},
  host = "api.twilio.com",
): RecordedRequest {
  return {
    method: "GET",
    host,
    path,
    contentType: undefined,
    parameters: [],
    query: Object.entries(query),
  };
}
