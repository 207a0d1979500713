/** The telephone of one number, and its WhatsApp. */
export interface Handset {
  hasWhatsApp: boolean;
  blocked: boolean;
  /**
   * Twilio's code with which messages to it fail: 63xxx in the report of a WhatsApp message, 30xxx in that of an SMS,
   * 21xxx in the answer to the request.
   */
  failWith: number | null;
  /** What Twilio's Lookup says of the line: "mobile", "landline", … A landline takes no SMS. */
  lineType: string;
}

/** Every handset there is: any number has WhatsApp until somebody says otherwise. */
export class Handsets {
  readonly #handsets = new Map<string, Handset>();
  readonly #owners = new Map<string, string>();

  /** The handset of exactly this number: another spelling of it is another handset. */
  of(number: string): Handset {
    const owner = isNumber(number) ? number : this.ownerOf(number);
    let handset = this.#handsets.get(owner);
    if (handset === undefined) {
      handset = { hasWhatsApp: true, blocked: false, failWith: null, lineType: "mobile" };
      this.#handsets.set(owner, handset);
    }
    return handset;
  }

  /** A handset writes from another address than its number: what is sent there is shown on it. */
  own(address: string, number: string): void {
    this.#owners.set(address, number);
  }

  /** The number whose handset shows what is sent to an address. */
  ownerOf(address: string): string {
    return this.#owners.get(address) ?? address;
  }
}

/** Not a business-scoped id as "US.1349…". */
function isNumber(address: string): boolean {
  return address.startsWith("+");
}
