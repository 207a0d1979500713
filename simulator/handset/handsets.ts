/** The WhatsApp of one telephone number. */
export interface Handset {
  hasWhatsApp: boolean;
  blocked: boolean;
}

/** Every handset there is: any number has WhatsApp until somebody says otherwise. */
export class Handsets {
  readonly #handsets = new Map<string, Handset>();

  of(number: string): Handset {
    let handset = this.#handsets.get(number);
    if (handset === undefined) {
      handset = { hasWhatsApp: true, blocked: false };
      this.#handsets.set(number, handset);
    }
    return handset;
  }
}
