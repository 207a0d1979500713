import { createHash, randomBytes } from "node:crypto";

/** For how long an invitation's link can be used, in ms. */
export const INVITATION_LASTS = 72 * 3_600_000;

export interface Invitation {
  readonly agent: string;
  readonly name: string;
  readonly email: string;
  readonly endsAt: Date;
}

export interface InvitationStore {
  find(hash: Buffer): Promise<Invitation | undefined>;
  /**
   * Uses it up and sets the password, and unties the account from its person at the company's provider. Whether it could
   * still be used: of two at the same moment one can.
   */
  accept(hash: Buffer, password: string): Promise<boolean>;
}

/** A new invitation: its token goes into a link, its hash is kept. */
export function newInvitation(): { readonly token: string; readonly hash: Buffer } {
  const token = randomBytes(32).toString("base64url");
  return { token, hash: hashOfInvitation(token) };
}

export function hashOfInvitation(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}

/** The link of an invitation. Its token is in the fragment, which browsers send nowhere, so that it reaches no log. */
export function invitationLink(publicUrl: string, token: string): string {
  return `${publicUrl}/desk#invitation=${token}`;
}
