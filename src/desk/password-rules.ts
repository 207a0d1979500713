import type { WordFilter } from "../routing/words/word-filter";

/** In characters, as NIST SP 800-63B counts them. */
export const SHORTEST_PASSWORD = 10;
export const LONGEST_PASSWORD = 200;

/** Why a password is none. */
export type PasswordFault = "too_short" | "too_long" | "too_common" | "about_you";

/** What a password must not be, in small letters or large. */
export interface PasswordOwner {
  readonly email: string;
  readonly name: string;
  readonly company: string;
}

/**
 * What is wrong with a password; nothing where it will do. Its length counts, and that it is not one of those that are
 * tried first; no rule asks for a digit or a sign (NIST SP 800-63B, 3.1.1.2).
 * @param common the passwords that are tried first
 */
export function passwordFault(
  password: string,
  owner: PasswordOwner,
  common: WordFilter,
): PasswordFault | undefined {
  const typed = password.normalize("NFKC");
  const length = [...typed].length;
  if (length < SHORTEST_PASSWORD) return "too_short";
  if (length > LONGEST_PASSWORD) return "too_long";
  const plain = plainPassword(typed);
  if (isAbout(plain, owner)) return "about_you";
  const few = new Set(typed.toLowerCase()).size < FEWEST_CHARACTERS;
  return few || common.has(typed.toLowerCase()) || common.has(plain) ? "too_common" : undefined;
}

/** "aaaaaaaaaa" and "1212121212" are short ones. */
const FEWEST_CHARACTERS = 5;

/** A password's letters alone, in small ones and without accents: "Contraseña-2026!" is "contrasena". */
export function plainPassword(password: string): string {
  return password
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "");
}

/** The e-mail, the name or the company, alone or with digits and signs. */
function isAbout(plain: string, { email, name, company }: PasswordOwner): boolean {
  const [account = ""] = email.split("@");
  const theirs = [email, account, name, ...name.split(/\s+/), company, ...company.split(/\s+/)];
  return theirs.some((one) => plain !== "" && plainPassword(one) === plain);
}
