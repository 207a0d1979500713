import { canonicalNumber } from "./number-variants";
import { divideNumber, fitsLeadingDigits, fitsPlan, isInFixedRange, isInMobileRange } from "./numbering-plan";
import type { PhoneNumber } from "./phone-number";

/**
 * Chile's tables have the same ranges for both kinds, since a number may be ported from one to the other. The plan
 * still gives mobile numbers a 9 and eight digits, and fixed lines and telephony over the internet an area that begins
 * with 2 to 7 (Subtel, Plan Técnico Fundamental de Numeración; nine digits for all since 6 February 2016).
 */
const CHILEAN_FIXED_LINE = /^[2-7]\d{8}$/;

/**
 * Where a caller's number does not tell. Argentina: carriers write a mobile caller without the 9, which is how a fixed
 * line is written (google/libphonenumber issue 684). Mexico: no difference since 3 August 2019 (IFT).
 */
const UNDECIDABLE = new Set(["AR", "MX"]);

/**
 * Tells whether a number is a fixed line by its country's numbering plan, and no mobile number by the same. Where plan
 * or tables leave a doubt it is not, so that nobody with WhatsApp loses an offer; all variants of a number agree.
 * Countries that share a calling code must agree, as far as the number can be theirs.
 */
export function isFixedLine(number: PhoneNumber): boolean {
  const divided = divideNumber(canonicalNumber(number).slice(1));
  if (divided === undefined) return false;
  const { countries, national } = divided;
  const possible = countries.filter(
    (country) => fitsPlan(country, national) && fitsLeadingDigits(country, national) !== false,
  );
  return possible.length > 0 && possible.every((country) => isFixedIn(country, national));
}

function isFixedIn(country: string, national: string): boolean {
  if (UNDECIDABLE.has(country)) return false;
  if (country === "CL") return CHILEAN_FIXED_LINE.test(national);
  return isInFixedRange(country, national) === true && isInMobileRange(country, national) === false;
}
