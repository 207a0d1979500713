import { type Action, KEYS, type Key, type Line } from "./line";
import type { Offer } from "./whatsapp-offer";

export interface Option {
  readonly key: Key;
  readonly action: Action;
}

/**
 * What a caller can choose, in the order of the keypad: without WhatsApp where it is not offered, and with another number
 * only for who could be written to on their own.
 */
export function offeredOptions(line: Line, offer: Offer): readonly Option[] {
  return KEYS.flatMap((key) => {
    const action = line.menu[key];
    return action === undefined || !isOffered(action, line, offer) ? [] : [{ key, action }];
  });
}

function isOffered(action: Action, { enterNumber }: Line, offer: Offer): boolean {
  if (action === "whatsapp") return offer !== "none";
  if (action === "another-number") return enterNumber && (offer === "own" || offer === "again");
  return true;
}
