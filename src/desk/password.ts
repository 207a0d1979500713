import { randomBytes, scrypt, timingSafeEqual } from "node:crypto";

/** What a hash costs: it is kept in each hash, so that it can be raised and old ones still be checked. */
interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/**
 * One of the settings of scrypt that OWASP's Password Storage Cheat Sheet holds to be alike. It is the one of 16 MiB,
 * because a function on Twilio has 256 MB, and Node hashes four at a time.
 */
const COST: Cost = { N: 2 ** 14, r: 8, p: 5 };

const SALT_BYTES = 16;
const HASH_BYTES = 32;

/** "scrypt$<N>$<r>$<p>$<salt>$<hash>", in base64url. Takes about a tenth of a second. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const hash = await derive(password, salt, COST, HASH_BYTES);
  const { N, r, p } = COST;
  return ["scrypt", N, r, p, salt.toString("base64url"), hash.toString("base64url")].join("$");
}

/** Of no password: who has none is checked against it, so that the answer takes as long. */
const NOBODYS = ["scrypt", COST.N, COST.r, COST.p, "A".repeat(22), "A".repeat(43)].join("$");

/** Whether a password is that of a hash. It takes as long where there is no hash, which nothing is right for. */
export async function isRightPassword(password: string, kept: string | undefined): Promise<boolean> {
  const { cost, salt, hash } = read(kept ?? NOBODYS);
  const same = timingSafeEqual(await derive(password, salt, cost, hash.length), hash);
  return same && kept !== undefined;
}

/** Whether a hash was made when hashes cost less. */
export function isCheaper(kept: string): boolean {
  const { cost } = read(kept);
  return cost.N * cost.r * cost.p < COST.N * COST.r * COST.p;
}

function read(kept: string): { readonly cost: Cost; readonly salt: Buffer; readonly hash: Buffer } {
  const [kind, N, r, p, salt = "", hash = ""] = kept.split("$");
  if (kind !== "scrypt") throw new Error("a password's hash is of an unknown kind");
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  return { cost, salt: Buffer.from(salt, "base64url"), hash: Buffer.from(hash, "base64url") };
}

/** The same letters may be typed in several ways: NFKC makes them one, as NIST SP 800-63B asks for. */
function derive(password: string, salt: Buffer, { N, r, p }: Cost, length: number): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const options = { N, r, p, maxmem: 256 * N * r };
    scrypt(password.normalize("NFKC"), salt, length, options, (fault, hash) => {
      if (fault === null) resolve(hash);
      else reject(fault);
    });
  });
}
