import type { Role } from "./member";

/** Who may sign in. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Of `hashPassword`; absent where none was ever set. */
  readonly password?: string;
  /** How the company's OpenID provider knows them: its address, a space, and its own id of them. */
  readonly subject?: string;
}

/** Accounts that are not closed. */
export interface AccountStore {
  byEmail(email: string): Promise<Account | undefined>;
  byId(id: string): Promise<Account | undefined>;
  /** Whether it was set: not where the one before is another than `instead` by now. */
  setPassword(id: string, hash: string, instead: string): Promise<boolean>;
  /** Ties an account to its person at the company's provider; false where that is the person of another account. */
  setSubject(id: string, subject: string): Promise<boolean>;
}

/** An e-mail as accounts have it. */
export function plainEmail(email: string): string {
  return email.trim().normalize("NFKC").toLowerCase();
}
