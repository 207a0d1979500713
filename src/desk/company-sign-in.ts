import { type Account, type AccountStore, plainEmail } from "./account";

/** The company's own sign-in: its OpenID Connect provider. */
export interface CompanySignIn {
  /** Where the browser is sent, and what is kept until it is back. @throws when the provider does not answer. */
  begin(): Promise<{ readonly address: string; readonly kept: KeptSignIn }>;
  /**
   * Who came back, by what the provider added to the address.
   * @throws when it is no answer to what was begun, or the provider does not confirm it
   */
  finish(answer: URLSearchParams, kept: KeptSignIn): Promise<CompanyPerson>;
}

/** Of this browser and this sign-in alone: an answer that was begun elsewhere, or is used again, does not fit it. */
export interface KeptSignIn {
  readonly state: string;
  readonly nonce: string;
  readonly verifier: string;
}

export interface CompanyPerson {
  /** The provider's address, a space, and its own id of the person. */
  readonly subject: string;
  readonly email?: string;
  /** Whether the provider vouches for the e-mail. */
  readonly isVerified: boolean;
}

/**
 * - `no_account`: nobody has the e-mail here, or their account is closed; `not_verified`: the provider does not vouch for it;
 * - `other_person`: the account is of somebody else at the provider, who had the e-mail before. An invitation unties it.
 */
export type Recognized =
  | { readonly kind: "account"; readonly account: Account }
  | { readonly kind: "refused"; readonly why: "no_account" | "not_verified" | "other_person" };

/** The account of somebody whom the company's provider knows. Nobody gets one by it. */
export async function recognize(
  { subject, email, isVerified }: CompanyPerson,
  accounts: AccountStore,
): Promise<Recognized> {
  if (email === undefined || !isVerified) return { kind: "refused", why: "not_verified" };
  const account = await accounts.byEmail(plainEmail(email));
  if (account === undefined) return { kind: "refused", why: "no_account" };
  if (account.subject === subject) return { kind: "account", account };
  const isOfProvider = account.subject !== undefined && issuerOf(account.subject) === issuerOf(subject);
  if (isOfProvider || !(await accounts.setSubject(account.id, subject))) {
    return { kind: "refused", why: "other_person" };
  }
  return { kind: "account", account };
}

function issuerOf(subject: string): string {
  return subject.slice(0, subject.indexOf(" "));
}
