import { type Account, type AccountStore, plainEmail } from "./account";
import { hashPassword, isCheaper, isRightPassword } from "./password";
import { newSession, openCookie, type SessionStore } from "./session";
import { countedBy, knownDevice, newDevice, type TryStore } from "./tries";

export interface SignInNeeds {
  readonly secret: string;
  readonly accounts: AccountStore;
  readonly sessions: SessionStore;
  readonly tries: TryStore;
  readonly now: () => number;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
  /** What an earlier sign-in gave this browser. */
  readonly device?: string;
  /** The session that the browser has: it ends with the sign-in. */
  readonly cookie?: string;
}

export type SignedIn =
  | {
      readonly kind: "signed-in";
      readonly account: Account;
      readonly cookie: string;
      /** For this browser to keep. */
      readonly device: string;
    }
  | { readonly kind: "wrong"; readonly account?: Account }
  /** Too many failures; the next try may come in so many seconds. */
  | { readonly kind: "wait"; readonly seconds: number };

/**
 * Signs somebody in by e-mail and password: always a new session. What is wrong is told alike, and takes as long, whether
 * the account exists or not.
 */
export async function signIn(credentials: Credentials, needs: SignInNeeds): Promise<SignedIn> {
  const { secret, accounts, tries, now } = needs;
  const email = plainEmail(credentials.email);
  const device = knownDevice(credentials.device, email, secret, now());
  const counted =
    device === undefined ? countedBy("account", email, secret) : countedBy("device", device, secret);
  const tried = await tries.begin(counted, device !== undefined);
  if ("wait" in tried) return { kind: "wait", seconds: tried.wait };

  const account = await accounts.byEmail(email);
  const right = await isRightPassword(credentials.password, account?.password);
  if (account === undefined || !right) return { kind: "wrong", ...(account !== undefined && { account }) };
  const checked = await renewed(account, credentials.password, accounts);
  const begun = await beginSession(account, { checked, ...credentials }, needs);
  if (begun === undefined) return { kind: "wrong", account };
  await tries.succeed(counted);
  return { kind: "signed-in", account, ...begun };
}

/** The hash of a right password: a new one where it was made when hashes cost less. */
async function renewed(account: Account, password: string, accounts: AccountStore): Promise<string> {
  const { id, password: kept = "" } = account;
  if (!isCheaper(kept)) return kept;
  const hash = await hashPassword(password);
  return (await accounts.setPassword(id, hash, kept)) ? hash : kept;
}

export interface BeginMore {
  /** The session that the browser has, by its cookie or its hash: it ends. */
  readonly cookie?: string;
  readonly instead?: Buffer;
  /** The hash of the password that was right. */
  readonly checked?: string;
}

/** A new session in place of the one that the browser has; nothing where the account was changed or closed meanwhile. */
export async function beginSession(
  { id, email }: Pick<Account, "id" | "email">,
  { cookie: before, instead: hashBefore, checked }: BeginMore,
  { secret, sessions, now }: Pick<SignInNeeds, "secret" | "sessions" | "now">,
): Promise<{ readonly cookie: string; readonly device: string } | undefined> {
  const { cookie, hash } = newSession(secret);
  const instead = hashBefore ?? (before === undefined ? undefined : openCookie(before, secret)?.hash);
  const begun = await sessions.begin(hash, id, {
    ...(instead !== undefined && { instead }),
    ...(checked !== undefined && { checked }),
  });
  return begun ? { cookie, device: newDevice(email, secret, now()) } : undefined;
}
