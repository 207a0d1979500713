import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";
import type { KnownToConfig } from "../../src/edge/check-against-config";
import { parseDeflectionRequest } from "../../src/edge/parse-deflection-request";
import { Problem } from "../../src/edge/problem";

/** A number that exists, as the product knows it. */
export function numberOf(text: string): PhoneNumber {
  const number = parsePhoneNumber(text);
  if (number === undefined) throw new Error(`${text} cannot exist`);
  return number;
}

export const SENDER = "56976591992";
export const OTHER_SENDER = "12018904826";
export const RECIPIENT = "56976591991";

export const KNOWN: KnownToConfig = {
  senders: [
    { number: numberOf(SENDER), template: "ivr_deflect" },
    { number: numberOf(OTHER_SENDER), template: "ivr_deflect" },
  ],
  teams: [
    {
      id: 1234,
      name: "Soporte",
      title: { es: "Soporte", pt: "Soporte", en: "Soporte" },
      assignment: "round-robin",
      channels: [],
    },
    {
      id: 77,
      name: "Ventas",
      title: { es: "Ventas", pt: "Ventas", en: "Ventas" },
      assignment: "round-robin",
      channels: [],
    },
  ],
  templates: { ivr_deflect: {}, reminder: {} },
};

export const LEAST = { business_phone: SENDER, recipient_phone: RECIPIENT };

/** The request as the runtime hands it over. */
export const posted = (body: object, headers: Record<string, string | string[]> = {}) => ({
  request: { headers: { "content-type": "application/json", ...headers }, cookies: {} },
  ...body,
});

export const read = (body: object, headers?: Record<string, string | string[]>, known = KNOWN) =>
  parseDeflectionRequest(posted(body, headers), known);

/** What is told of a request, as "field: detail"; nothing for one that is taken. */
export function faultsOf(body: object, headers?: Record<string, string | string[]>, known = KNOWN): string[] {
  try {
    read(body, headers, known);
    return [];
  } catch (fault) {
    if (!(fault instanceof Problem)) throw fault;
    expect(fault.status).toBe(422);
    const told = (fault.errors ?? []).map(({ field, detail }) => `${field}: ${detail}`);
    expect(fault.detail).toBe(told.join("; "));
    return told;
  }
}
