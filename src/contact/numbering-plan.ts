import metadata from "libphonenumber-js/metadata.max.json";

/** An international number taken apart. */
export interface DividedNumber {
  readonly callingCode: string;
  /** What follows the calling code. */
  readonly national: string;
  /** ISO codes of the countries that share the calling code, the main one first. */
  readonly countries: readonly string[];
}

/**
 * The tables are read as they are, not through the library's parser: /ivr needs a few patterns, and starts cold.
 * Only one of the library's tables may be bundled, so every reader of them comes here, or reads the same file.
 */
const COUNTRIES_OF: Readonly<Record<string, readonly string[]>> = metadata.country_calling_codes;

/** What the library knows of a country, by position; `0` and a missing entry both mean "none". */
const COUNTRIES: Readonly<Record<string, readonly unknown[]>> = metadata.countries;

const GENERAL_PATTERN = 2;
const LENGTHS = 3;
const LEADING_DIGITS = 10;
const TYPES = 11;

/** Kinds of numbers, by their position among the types: fixed_line, mobile, toll_free, … shared_cost. */
const FIXED_LINE = 0;
const MOBILE = 1;

/** Divides the digits of an international number. Calling codes have one to three digits; none begins another. */
export function divideNumber(digits: string): DividedNumber | undefined {
  for (const length of [1, 2, 3]) {
    const callingCode = digits.slice(0, length);
    const countries = COUNTRIES_OF[callingCode];
    if (countries !== undefined) return { callingCode, national: digits.slice(length), countries };
  }
  return undefined;
}

/** Whether a country's plan has room for a number, in use or not: its general pattern and its lengths. */
export function fitsPlan(country: string, national: string): boolean {
  const plan = COUNTRIES[country];
  return plan !== undefined && matches(plan[GENERAL_PATTERN], national) && hasLength(plan[LENGTHS], national);
}

/**
 * Whether the number begins as the country's numbers do, where countries share a calling code; says nothing where the
 * tables do.
 */
export function fitsLeadingDigits(country: string, national: string): boolean | undefined {
  const leading = COUNTRIES[country]?.[LEADING_DIGITS];
  return isPattern(leading) ? regExp(`^(?:${leading})`).test(national) : undefined;
}

/**
 * Whether a number lies in the country's ranges for fixed lines; says nothing where the tables do. They leave the
 * mobile ranges out where a number does not tell (the United States, Canada).
 */
export const isInFixedRange = (country: string, national: string) => isInRange(FIXED_LINE, country, national);

/** The same for mobile numbers. */
export const isInMobileRange = (country: string, national: string) => isInRange(MOBILE, country, national);

/** Whether a number lies in any range that the country has given out, for whatever kind of service. */
export function isInKnownRange(country: string, national: string): boolean {
  return typesOf(country).some((_, type) => isInRange(type, country, national) === true);
}

/** Whether a number is as long as the country's fixed lines or mobile numbers, in use or not. */
export function hasSubscriberLength(country: string, national: string): boolean {
  const ranges = [typesOf(country)[FIXED_LINE], typesOf(country)[MOBILE]].filter(Array.isArray);
  return ranges.some((range) => hasLength(range[1] ?? COUNTRIES[country]?.[LENGTHS], national));
}

function isInRange(type: number, country: string, national: string): boolean | undefined {
  const range = typesOf(country)[type];
  if (!Array.isArray(range) || !isPattern(range[0])) return undefined;
  // A kind without lengths of its own has the country's.
  const lengths = range[1] ?? COUNTRIES[country]?.[LENGTHS];
  return matches(range[0], national) && hasLength(lengths, national);
}

function typesOf(country: string): readonly unknown[] {
  const types = COUNTRIES[country]?.[TYPES];
  return Array.isArray(types) ? types : [];
}

function isPattern(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function hasLength(lengths: unknown, national: string): boolean {
  return Array.isArray(lengths) && lengths.includes(national.length);
}

function matches(pattern: unknown, national: string): boolean {
  return isPattern(pattern) && regExp(`^(?:${pattern})$`).test(national);
}

const compiled = new Map<string, RegExp>();

function regExp(source: string): RegExp {
  const known = compiled.get(source);
  if (known !== undefined) return known;
  const made = new RegExp(source);
  compiled.set(source, made);
  return made;
}
