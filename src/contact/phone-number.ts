import metadata from "libphonenumber-js/metadata.min.json";

declare const e164: unique symbol;

/** A telephone number that can exist, in E.164: "+" and at most 15 digits. */
export type PhoneNumber = string & { readonly [e164]: true };

/**
 * Reads an international number, with or without "+", and says nothing for one that cannot exist.
 *
 * "Can exist" is the numbering plan's general pattern and lengths, not its list of ranges in use: ranges are opened
 * faster than metadata are published, and a caller must not lose an offer to an old table.
 */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
  const digits = text
    .trim()
    .replace(/^\+/, "")
    .replace(/[\s().-]/g, "");
  if (!/^[1-9]\d{6,14}$/.test(digits)) return undefined;
  return fitsPlan(withoutMexicanMobilePrefix(digits)) ? (`+${digits}` as PhoneNumber) : undefined;
}

/** Calling codes are one to three digits long, and none is the beginning of another. */
function fitsPlan(digits: string): boolean {
  for (const length of [1, 2, 3]) {
    const countries = PLANS[digits.slice(0, length)];
    const national = digits.slice(length);
    if (countries !== undefined) return countries.some((country) => fitsCountry(country, national));
  }
  return false;
}

const PLANS: Readonly<Record<string, readonly string[]>> = metadata.country_calling_codes;

/** What libphonenumber knows of a country; the third entry is the pattern of all its numbers, the fourth their lengths. */
const COUNTRIES: Readonly<Record<string, readonly unknown[]>> = metadata.countries;

const patterns = new Map<string, RegExp>();

function fitsCountry(country: string, national: string): boolean {
  const [, , pattern, lengths] = COUNTRIES[country] ?? [];
  let compiled = patterns.get(country);
  if (compiled === undefined) {
    compiled = new RegExp(`^(?:${String(pattern)})$`);
    patterns.set(country, compiled);
  }
  return Array.isArray(lengths) && lengths.includes(national.length) && compiled.test(national);
}

/** Mexico dropped the "1" of mobile numbers in 2019; WhatsApp and some carriers still send +52 1. */
function withoutMexicanMobilePrefix(digits: string): string {
  return digits.replace(/^521(?=\d{10}$)/, "52");
}

/** The number as Adereso and other services write it: digits only. */
export function withoutPlus(number: PhoneNumber): string {
  return number.slice(1);
}
