import type { SnoozeName } from "../tickets/doing/snooze-times";

/** What is said about a ticket and its conversation, and what is done with it. */
export interface TicketWords {
  readonly ticket: {
    readonly chooseOne: string;
    readonly toList: string;
    readonly toConversation: string;
    readonly side: string;
    readonly doing: string;
    readonly nobodys: string;
    readonly mine: string;
    /** Leads to the telephone. */
    readonly call: string;
    readonly looks: (agent: string) => string;
    readonly conversation: string;
    readonly older: string;
    readonly newMessages: string;
    readonly noMessages: string;
    readonly hidesMessages: string;
    readonly noteBy: (agent: string) => string;
  };
  readonly message: {
    readonly us: string;
    readonly automatic: string;
    readonly system: string;
    readonly template: (name: string) => string;
    readonly reaction: string;
    readonly choices: string;
    readonly showQuoted: string;
    readonly picture: string;
    readonly sound: string;
    readonly film: string;
    readonly file: string;
    readonly map: string;
    readonly without: Readonly<Record<string, string>> & { readonly media: string; readonly unknown: string };
    readonly statuses: Readonly<Record<string, string>>;
    readonly parked: string;
    readonly unknown: string;
    /** With Twilio's code, where there is one. */
    readonly notDelivered: (code: string | null) => string;
    readonly sending: string;
    readonly queued: string;
    readonly notSent: (why: string) => string;
    /** Who answered meanwhile, and when; who has the ticket. */
    readonly seenConflict: (who: string, when: string) => string;
    readonly agentConflict: (who: string) => string;
    readonly anotherSystem: string;
    /** Why an answer was refused, by the field that the service names. */
    readonly refusals: Readonly<Record<string, string>>;
    readonly sendAnyway: string;
    readonly edit: string;
    readonly discard: string;
  };
  readonly composer: {
    readonly what: string;
    readonly answer: string;
    readonly note: string;
    readonly writeTo: (contact: string) => string;
    readonly writeHere: string;
    readonly writeNote: string;
    readonly send: string;
    readonly park: string;
    readonly keepNote: string;
    readonly canned: string;
    readonly noCanned: string;
    readonly writes: (agent: string) => string;
    readonly closesIn: (left: string) => string;
    readonly closedSince: (when: string) => string;
    readonly neverWrote: string;
    readonly willPark: string;
    readonly reopening: string;
    readonly askToWrite: string;
    readonly optedOut: string;
    readonly resolved: string;
    readonly tooLong: (over: number) => string;
  };
  readonly doing: {
    readonly take: string;
    readonly takeOver: string;
    readonly assign: string;
    readonly priority: string;
    readonly priorities: readonly [string, string, string, string];
    readonly snooze: string;
    readonly snoozeMeans: string;
    readonly snoozes: Readonly<Record<SnoozeName, string>>;
    readonly snoozeDate: string;
    readonly snoozedUntil: (when: string) => string;
    readonly wake: string;
    readonly resolve: string;
    readonly resolved: string;
    readonly reopen: string;
    readonly release: string;
    readonly given: (to: string) => string;
    readonly undo: string;
    readonly undone: string;
    readonly findWho: string;
    readonly noteFor: string;
    readonly agents: string;
    readonly teams: string;
    readonly toMe: (name: string) => string;
    readonly nobodyFits: string;
    readonly windowOpen: string;
    readonly hasIt: (who: string) => string;
    readonly noAgent: string;
  };
  readonly merging: {
    readonly title: string;
    readonly means: (name: string) => string;
    readonly find: string;
    readonly found: string;
    readonly none: string;
    readonly sure: (from: string, into: string) => string;
    readonly merge: string;
    readonly another: string;
    readonly merged: string;
    readonly forbidden: string;
  };
}
