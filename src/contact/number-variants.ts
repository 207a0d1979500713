import { ARGENTINE_FIFTEEN, type PhoneNumber, parsePhoneNumber } from "./phone-number";

type Rewriting = readonly [pattern: RegExp, replacement: string];

/**
 * From the long spelling of a mobile number to the short one; digits only, and no rule's result fits another rule.
 * A migration says the same in SQL, so keep each a regular expression that PostgreSQL knows too.
 */
const SHORT: readonly Rewriting[] = [
  [/^521(\d{10})$/, "52$1"],
  [ARGENTINE_FIFTEEN, "54$1$2$3$4$5$6"],
  [/^549(11\d{8}|[23]\d{9})$/, "54$1"],
  [/^(55[1-9]{2})9([6-9]\d{7})$/, "$1$2"],
];

/** And back: only to what a carrier or WhatsApp writes, so Argentina's 15 is not among them. */
const LONG: readonly Rewriting[] = [
  [/^52(\d{10})$/, "521$1"],
  [/^54(11\d{8}|[23]\d{9})$/, "549$1"],
  [/^(?<area>55[1-9]{2})(?<old>[6-9]\d{7})$/, "$<area>9$<old>"],
];

/**
 * The key under which all spellings of one person's number are the same: the number in E.164, for mobile numbers of
 * three countries in its short spelling. It is for comparing; write to the number that the person has.
 *
 * - Mexico, +52 1 and ten digits: the 1 of mobile numbers ended on 3 August 2019 (IFT, Plan Técnico Fundamental de
 *   Numeración); WhatsApp's ids keep it.
 * - Argentina, +54 9 and ten digits: the 9 marks a mobile number when called from abroad (ENACOM, Plan Fundamental de
 *   Numeración Nacional); carriers leave it out of the caller's number, WhatsApp's ids have it. 11, or an area that
 *   begins with 2 or 3: others are services, and stay as they are.
 * - Brazil, +55, area, 9 and eight digits: the ninth digit was put before all mobile numbers by 2016 (Anatel, Resolução
 *   553/2010); WhatsApp's ids of older accounts lack it. Old mobile numbers began with 6 to 9 and fixed lines begin
 *   with 2 to 5, so a 9 before 0 to 5 stays, or a mobile number would become someone's fixed line.
 */
export function canonicalNumber(number: PhoneNumber): string {
  return `+${SHORT.reduce((digits, [pattern, short]) => digits.replace(pattern, short), number.slice(1))}`;
}

/**
 * The number as it is, then every other spelling that WhatsApp or a carrier may use for the same person, in E.164.
 * All of them have one canonical number, and each has the same variants as the others.
 */
export function variantsOf(number: PhoneNumber): readonly PhoneNumber[] {
  const short = canonicalNumber(number);
  const spellings = LONG.map(([pattern, long]) => `+${short.slice(1).replace(pattern, long)}`);
  const others = [short, ...spellings].map(parsePhoneNumber).filter((other) => other !== undefined);
  return [...new Set([number, ...others])];
}
