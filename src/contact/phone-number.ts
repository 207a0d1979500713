import { divideNumber, fitsPlan } from "./numbering-plan";

declare const e164: unique symbol;

/** A telephone number that can exist, in E.164: "+" and at most 15 digits. */
export type PhoneNumber = string & { readonly [e164]: true };

/**
 * Reads an international number, with or without "+", and says nothing for one that cannot exist.
 *
 * "Can exist" is the numbering plan's general pattern and lengths, not its list of ranges in use: ranges are opened
 * faster than metadata are published, and a caller must not lose an offer to an old table.
 *
 * Two old spellings of mobile numbers are understood: Mexico's +52 1 is kept as it is, because WhatsApp still writes
 * it; Argentina's domestic 15 becomes the international 9, because no network takes +54 11 15.
 */
export function parsePhoneNumber(text: string): PhoneNumber | undefined {
  const written = text
    .trim()
    .replace(/^\+/, "")
    .replace(/[\s().-]/g, "");
  if (!/^[1-9]\d{6,14}$/.test(written)) return undefined;
  const digits = withArgentineNine(written);
  const divided = divideNumber(withoutMexicanMobilePrefix(digits));
  const exists = divided?.countries.some((country) => fitsPlan(country, divided.national));
  return exists ? (`+${digits}` as PhoneNumber) : undefined;
}

/** Mexico dropped the "1" of mobile numbers in 2019; WhatsApp and some carriers still send +52 1. */
function withoutMexicanMobilePrefix(digits: string): string {
  return digits.replace(/^521(?=\d{10}$)/, "52");
}

/**
 * Argentina dials a mobile number at home as area, 15, subscriber; ten digits without the 15. Area codes have two to
 * four digits, are 11 or begin with 2 or 3, and no number can be read both ways: where one area's 15 stands, another's
 * cannot.
 */
export const ARGENTINE_FIFTEEN = /^549?(?:(11)15(\d{8})|([23]\d\d)15(\d{7})|([23]\d{3})15(\d{6}))$/;

function withArgentineNine(digits: string): string {
  return digits.replace(ARGENTINE_FIFTEEN, "549$1$2$3$4$5$6");
}

/** The number as Adereso and other services write it: digits only. */
export function withoutPlus(number: PhoneNumber): string {
  return number.slice(1);
}
