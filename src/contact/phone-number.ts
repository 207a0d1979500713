import { parsePhoneNumberFromString } from "libphonenumber-js/core";
import metadata from "libphonenumber-js/metadata.min.json";

declare const e164: unique symbol;

/** A telephone number that can exist, in E.164: "+" and at most 15 digits. */
export type PhoneNumber = string & { readonly [e164]: true };

/**
 * Reads an international number, with or without "+", and says nothing for one that cannot exist.
 *
 * "Can exist" is the numbering plan's general pattern and length, not its list of ranges in use: ranges are
 * opened faster than metadata are published, and a caller must not lose an offer to an old table.
 */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
  const digits = text
    .trim()
    .replace(/^\+/, "")
    .replace(/[\s().-]/g, "");
  if (!/^[1-9]\d{6,14}$/.test(digits)) return undefined;

  const number = `+${withoutMexicanMobilePrefix(digits)}`;
  const parsed = parsePhoneNumberFromString(number, metadata);
  if (!parsed?.isPossible()) return undefined;

  const countries = metadata.country_calling_codes[parsed.countryCallingCode as CallingCode] ?? [];
  const exists = countries.some((country) => fitsPlan(country as Country, parsed.nationalNumber));
  return exists ? (`+${digits}` as PhoneNumber) : undefined;
}

type CallingCode = keyof typeof metadata.country_calling_codes;
type Country = keyof typeof metadata.countries;

/** The third entry of a country's metadata is the pattern that all its national numbers fit. */
function fitsPlan(country: Country, nationalNumber: string): boolean {
  return new RegExp(`^(?:${metadata.countries[country]?.[2]})$`).test(nationalNumber);
}

/** Mexico dropped the "1" of mobile numbers in 2019; WhatsApp and some carriers still send +52 1. */
function withoutMexicanMobilePrefix(digits: string): string {
  return digits.replace(/^521(?=\d{10}$)/, "52");
}

/** The number as Adereso and other services write it: digits only. */
export function withoutPlus(number: PhoneNumber): string {
  return number.slice(1);
}

/** How a number may be said aloud or written to a log: its last digits only. */
export function lastDigits(number: string, count = 4): string {
  return number.replace(/\D/g, "").slice(-count);
}
