import type { Role } from "../../../src/desk/member";
import type { PasswordFault } from "../../../src/edge/desk-contract";

/** What is said beside the conversation, and about who is signed in. */
export interface SideWords {
  readonly side: {
    readonly title: string;
    readonly call: string;
    readonly when: string;
    readonly line: string;
    readonly announced: string;
    readonly nothingAnnounced: string;
    readonly minutes: (least: number, most: number) => string;
    readonly choice: string;
    readonly choices: Readonly<Record<string, string>>;
    readonly hungUp: string;
    /** Of the call, by the names that the IVR writes; what others write is told by its own name. */
    readonly metadata: Readonly<Record<string, string>>;
    readonly ticket: (id: string) => string;
    readonly came: string;
    readonly chosen: string;
    readonly said: string;
    readonly callback: string;
    readonly wantsCallback: string;
    readonly tier: string;
    readonly limit: string;
    readonly delivery: string;
    readonly rating: string;
    readonly ratings: { readonly good: string; readonly fair: string; readonly bad: string };
    readonly sender: string;
    readonly yes: string;
    readonly no: string;
    readonly contact: string;
    readonly name: string;
    readonly addresses: { readonly phone: string; readonly whatsapp: string; readonly "user-id": string };
    readonly language: string;
    readonly merge: string;
    readonly consents: string;
    readonly noConsents: string;
    readonly given: string;
    readonly withdrawn: string;
    readonly optedOut: string;
    readonly otherTickets: string;
    readonly noOthers: string;
    readonly hidden: (count: number) => string;
    readonly notes: string;
    readonly noNotes: string;
    readonly history: string;
  };
  readonly account: {
    readonly roles: Readonly<Record<Role, string>>;
    readonly work: string;
    readonly enterSends: string;
    readonly sound: string;
    readonly notify: string;
    readonly notifyText: string;
    readonly notifyRefused: string;
    readonly changePassword: string;
    readonly oldPassword: string;
    readonly passwordFaults: Readonly<Record<PasswordFault, string>>;
    readonly passwordChanged: string;
    readonly signOutEverywhere: string;
    readonly signOutAnyway: string;
    readonly unsent: (count: number) => string;
    readonly drafts: string;
  };
  readonly keys: {
    readonly title: string;
    /** Keys, parted by a space, and what they do. */
    readonly all: readonly (readonly [string, string])[];
  };
}
