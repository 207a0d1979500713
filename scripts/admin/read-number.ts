import { suggestion } from "../../src/config/fault";
import { type PhoneNumber, parsePhoneNumber } from "../../src/contact/phone-number";
import { loadConfig } from "../build/load-config";
import { loadEnvironment } from "../build/load-environment";
import { Unfit } from "../build/unfit";

/** A number that was given at a terminal, with or without "+". @throws Unfit when it cannot exist. */
export function readNumber(text: string | undefined): PhoneNumber {
  const number = text === undefined ? undefined : parsePhoneNumber(text);
  if (number === undefined)
    throw new Unfit(`'${text ?? ""}' is not a telephone number; write it in E.164: +56976591991`);
  return number;
}

/** A sender of ours, or a line that sends SMS. @throws Unfit when the config has no such number. */
export async function readSender(text: string): Promise<PhoneNumber> {
  const number = readNumber(text);
  const config = await loadConfig(loadEnvironment().DERIVA_CONFIG || undefined);
  const sms = config.lines.flatMap(({ fallback }) => (fallback.kind === "sms" ? [fallback.from] : []));
  const known = [...new Set([...config.senders.map((sender) => sender.number), ...sms])];
  if (!known.includes(number)) {
    throw new Unfit(`'${number}' sends nothing in the config${suggestion(number, known)}`);
  }
  return number;
}
