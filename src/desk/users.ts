import type { Role } from "./member";

/** Somebody who has an account, or gets tickets by web services alone. */
export interface User {
  readonly id: string;
  readonly name: string;
  /** Absent: they never sign in. */
  readonly email?: string;
  readonly role: Role;
  readonly language?: "es" | "pt" | "en";
  readonly available: boolean;
  readonly capacity: number;
  readonly teams: readonly number[];
  readonly disabled: boolean;
  /** Whether they have set a password, or signed in by the company's provider. */
  readonly hasAccount: boolean;
  readonly invitedUntil?: Date;
  readonly seenAt?: Date;
  /** How many they have open. */
  readonly sessions: number;
}

export interface Invited {
  readonly name: string;
  /** Absent: as it is. */
  readonly email?: string;
  readonly role?: Role;
  readonly teams?: readonly number[];
  readonly capacity?: number;
  /** Whether who has an account may be invited once more: they choose a new password then. */
  readonly again: boolean;
  /** The admin; absent at a terminal. */
  readonly by?: string;
}

export interface UserFields {
  readonly role?: Role;
  readonly teams?: readonly number[];
  readonly capacity?: number;
  readonly name?: string;
}

/**
 * Why an account does not become what was asked:
 * - `unknown`: there is none; `closed`: it is closed; `known`: it is there already;
 * - `name`, `email`: somebody else has it; `no-email`: it needs one;
 * - `last-admin`: nobody would be left who may change accounts.
 */
export type UserFault = "unknown" | "closed" | "known" | "name" | "email" | "no-email" | "last-admin";

export interface UserStore {
  list(): Promise<readonly User[]>;
  /** @param hash of the invitation's token */
  invite(invited: Invited, hash: Buffer): Promise<{ readonly id: string } | { readonly fault: UserFault }>;
  /** Another role ends their sessions; other teams count at once. */
  change(id: string, fields: UserFields): Promise<UserFault | undefined>;
  /** Ends their sessions and invitation, and gives their tickets back to their teams. */
  disable(id: string): Promise<UserFault | undefined>;
  enable(id: string): Promise<UserFault | undefined>;
}
