/**
 * A set of plain words in little room: it knows each of its words, and takes three other words in a thousand for
 * one of them (a Bloom filter). Good for "do not read this as a typing error", where those cost one question more.
 */
export class WordFilter {
  constructor(private readonly bits: Uint8Array) {}

  static read(base64: string): WordFilter {
    return new WordFilter(Buffer.from(base64, "base64"));
  }

  static of(words: ReadonlySet<string>): WordFilter {
    const bits = new Uint8Array(Math.ceil((words.size * BITS_A_WORD) / 8));
    for (const word of words) {
      let place = hashOf(word);
      const step = stepOf(place);
      for (let count = 0; count < HASHES; count++, place += step) {
        const bit = (place >>> 0) % (bits.length * 8);
        bits[bit >> 3] = (bits[bit >> 3] ?? 0) | (1 << (bit & 7));
      }
    }
    return new WordFilter(bits);
  }

  has(word: string): boolean {
    let place = hashOf(word);
    const step = stepOf(place);
    for (let count = 0; count < HASHES; count++, place += step) {
      const bit = (place >>> 0) % (this.bits.length * 8);
      if (((this.bits[bit >> 3] ?? 0) & (1 << (bit & 7))) === 0) return false;
    }
    return true;
  }

  toString(): string {
    return Buffer.from(this.bits).toString("base64");
  }
}

const BITS_A_WORD = 12;
const HASHES = 8;

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < word.length; index++) {
    hash = Math.imul(hash ^ word.charCodeAt(index), 0x01000193);
  }
  return hash;
}

/** How far the places of one word are apart: two hashes do for all of them (Kirsch and Mitzenmacher). */
function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (mixed ^ (mixed >>> 12)) | 1;
}
