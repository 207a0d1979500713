import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";
import { Unfit } from "../build/unfit";

/** A number that was given at a terminal, with or without "+". @throws Unfit when it cannot exist. */
export function readNumber(text: string | undefined): PhoneNumber {
  const number = text === undefined ? undefined : parsePhoneNumber(text);
  if (number === undefined)
    throw new Unfit(`'${text ?? ""}' is not a telephone number; write it in E.164: +56976591991`);
  return number;
}
