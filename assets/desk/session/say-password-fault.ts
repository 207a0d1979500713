import { Refusal } from "../client/refusal";
import { say } from "../words/words";

/** Why a password is not taken, in words; nothing where that was not it. */
export function sayPasswordFault(fault: unknown): string | undefined {
  if (!(fault instanceof Refusal)) return undefined;
  const { passwordFaults } = say().account;
  const code = fault.errors.find((one) => one.code !== undefined)?.code;
  return Object.entries(passwordFaults).find(([name]) => name === code)?.[1];
}
