import { canonicalNumber } from "./number-variants";
import { divideNumber, fitsLeadingDigits, fitsPlan, isInKnownRange } from "./numbering-plan";
import type { PhoneNumber } from "./phone-number";

/**
 * The country of a number, as its ISO 3166-1 code of two letters. Where countries share a calling code it is the one
 * whose leading digits or ranges the number has, and the main one (of +1, the United States) where none has it. Says
 * nothing only for a calling code that no country has.
 */
export function countryOf(number: PhoneNumber): string | undefined {
  const divided = divideNumber(canonicalNumber(number).slice(1));
  if (divided === undefined) return undefined;
  const { countries, national } = divided;
  if (countries.length === 1) return countries[0];
  const possible = countries.filter((country) => fitsPlan(country, national));
  const owner = possible.find(
    (country) => fitsLeadingDigits(country, national) ?? isInKnownRange(country, national),
  );
  return owner ?? possible[0] ?? countries[0];
}

/** The calling code of a number, without "+": "56". */
export function callingCodeOf(number: PhoneNumber): string {
  const divided = divideNumber(number.slice(1));
  if (divided === undefined) throw new RangeError("A phone number has no calling code; it was never parsed.");
  return divided.callingCode;
}
