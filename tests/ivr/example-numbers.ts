import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";

export function numberOf(text: string): PhoneNumber {
  const number = parsePhoneNumber(text);
  if (number === undefined) throw new Error(`${text} cannot exist`);
  return number;
}

/** Mobile numbers of countries that write them in ways of their own. */
export const EXAMPLE_NUMBERS: readonly PhoneNumber[] = [
  "+56976591991",
  "+5491123456789",
  "+5215512345678",
  "+525512345678",
  "+5511961234567",
  "+51912345678",
  "+573211234567",
  "+34612345678",
  "+12015550123",
].map(numberOf);
