import { type Action, KEYS, type Key, type Line } from "./line";

export interface Option {
  readonly key: Key;
  readonly action: Action;
}

/** What a caller is offered, in the order of the keypad; without WhatsApp for who cannot be reached there. */
export function offeredOptions(line: Line, whatsapp: boolean): readonly Option[] {
  return KEYS.flatMap((key) => {
    const action = line.menu[key];
    return action === undefined || (action === "whatsapp" && !whatsapp) ? [] : [{ key, action }];
  });
}
