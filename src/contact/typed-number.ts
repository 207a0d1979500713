import {
  type CountryCode,
  isSupportedCountry,
  type NumberType,
  parsePhoneNumberFromString,
} from "libphonenumber-js/core";
import metadata from "libphonenumber-js/metadata.max.json";
import { callingCodeOf, countryOf } from "./country";
import { canonicalNumber } from "./number-variants";
import { divideNumber, hasSubscriberLength } from "./numbering-plan";
import { type PhoneNumber, parsePhoneNumber } from "./phone-number";

/** The longest exit code, carrier code and number together are shorter; more digits are a mistake. */
const MOST_DIGITS = 30;

/** Nobody receives a message at these. */
const SERVICES = new Set<NumberType>([
  "PREMIUM_RATE",
  "TOLL_FREE",
  "SHARED_COST",
  "UAN",
  "PAGER",
  "VOICEMAIL",
]);

/**
 * What people dial from habit and the tables have dropped. Chile: the trunk 0, until 6 February 2016 (Subtel). Mexico:
 * 01 for far away, 044 and 045 for mobiles, until 3 August 2019 (IFT), and the 1 of mobiles that WhatsApp still shows.
 */
const OLD_PREFIXES: Readonly<Record<string, RegExp>> = {
  CL: /^0(?=[2-9]\d{8}$)/,
  MX: /^(?:0?1|04[45])(?=\d{10}$)/,
};

/** How sure a reading is: a mobile number, another one in a range in use, or one that the plan merely has room for. */
const CERTAINTIES = ["mobile", "in-use", "possible"] as const;

interface Reading {
  readonly number: PhoneNumber;
  readonly certainty: (typeof CERTAINTIES)[number];
}

/**
 * Reads what a caller typed on a keypad to one of our lines, `home`: digits, perhaps between "#" or "*". In this order
 * it is a number after an exit code (00 anywhere, and the country's own, with a carrier where it has them), a number of
 * the country with or without its trunk prefixes, or one that begins with the country's calling code; but a mobile number
 * goes before any other reading, and a range in use before one that is not known to be.
 *
 * Says nothing for what cannot exist, and for services: premium, toll-free, shared cost. It may be a fixed line.
 * An Argentinian number typed with 15 has the 9 of mobile numbers. Never throws.
 */
export function readTypedNumber(digits: string, home: PhoneNumber): PhoneNumber | undefined {
  if (digits.length > 2 * MOST_DIGITS) return undefined;
  const typed = digits.trim().replace(/^[#*]+|[#*]+$/g, "");
  const country = countryOf(home);
  if (!/^\d+$/.test(typed) || typed.length > MOST_DIGITS || !isKnown(country)) return undefined;

  const abroad = withoutExitCodes(typed, country).map((rest) => readInternational(rest));
  const withoutExit = typed.startsWith(callingCodeOf(home)) ? readInternational(typed) : undefined;
  const readings = [...abroad, ...readNational(typed, country), withoutExit].filter(
    (reading) => reading !== undefined,
  );
  for (const certainty of CERTAINTIES) {
    const found = readings.find((reading) => reading.certainty === certainty);
    if (found !== undefined) return found.number;
  }
  return undefined;
}

function isKnown(country: string | undefined): country is CountryCode {
  return country !== undefined && isSupportedCountry(country as CountryCode, metadata);
}

/** What may follow an exit code: 00, which all know from abroad, and the country's own ("~": wait for the tone). */
function withoutExitCodes(typed: string, country: CountryCode): readonly string[] {
  const ownExitCode = String(metadata.countries[country]?.[1]).replace("~", "");
  const exitCodes = [/^00/, new RegExp(`^(?:${ownExitCode})`)];
  return exitCodes.filter((code) => code.test(typed)).map((code) => typed.replace(code, ""));
}

/** The library takes a trunk prefix with its carrier code; a plain trunk prefix may begin like one (Colombia's 0, 03). */
function readNational(typed: string, country: CountryCode): readonly (Reading | undefined)[] {
  const dialled = typed.replace(OLD_PREFIXES[country] ?? "", "");
  const [callingCode, , , , , trunkPrefix] = metadata.countries[country] ?? [];
  const hasTrunk = typeof trunkPrefix === "string" && dialled.startsWith(trunkPrefix);
  const afterTrunk = hasTrunk
    ? readInternational(`${callingCode}${dialled.slice(trunkPrefix.length)}`)
    : undefined;
  return [read(dialled, country), afterTrunk];
}

/** The old 1 of Mexican mobiles goes, as it is not dialled any more, and the library does not know it. */
function readInternational(digits: string): Reading | undefined {
  return read(`+${digits.replace(/^521(?=\d{10}$)/, "52")}`);
}

function read(text: string, country?: CountryCode): Reading | undefined {
  const options = country === undefined ? { extract: false } : { defaultCountry: country, extract: false };
  const parsed = parsePhoneNumberFromString(text, options, metadata);
  const number = parsePhoneNumber(parsed?.number ?? "");
  const type = parsed?.getType();
  if (number === undefined || (type !== undefined && SERVICES.has(type))) return undefined;
  if (type === undefined && !isSubscribers(number)) return undefined;
  return { number, certainty: certaintyOf(type) };
}

/** A Brazilian number without its area fits the plan's general pattern, but nobody has it. */
function isSubscribers(number: PhoneNumber): boolean {
  const divided = divideNumber(canonicalNumber(number).slice(1));
  return divided?.countries.some((country) => hasSubscriberLength(country, divided.national)) ?? false;
}

function certaintyOf(type: NumberType): Reading["certainty"] {
  if (type === undefined) return "possible";
  return type === "MOBILE" || type === "FIXED_LINE_OR_MOBILE" ? "mobile" : "in-use";
}
