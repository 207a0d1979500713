import type { DueMessage } from "../deflection/deflection-store";
import type { Viewer } from "./ticket-view";

/** What is done with a ticket by hand, one by one and under its lock. Nothing is done that is so already. Times are in ms. */
export interface TicketWork {
  /** Gives it to an agent who sees it. `over`: also where another has it. */
  give(id: string, by: Viewer, gift: Gift): Promise<WorkEnd>;
  /** Gives it back to its team. */
  release(id: string, by: Viewer, over: boolean): Promise<WorkEnd>;
  prioritize(id: string, by: Viewer, priority: number): Promise<WorkEnd>;
  /** @param limitAfter until when its contact should be answered once it is back. */
  snooze(id: string, by: Viewer, until: Date, limitAfter?: number): Promise<WorkEnd>;
  wake(id: string, by: Viewer): Promise<WorkEnd>;
  /** @param limit until when its contact should be answered, if they waited when it was resolved. */
  reopen(id: string, by: Viewer, limit?: number): Promise<WorkEnd>;
  note(id: string, by: Viewer, text: string): Promise<WorkEnd>;
  /** Asks its contact to write, once until they do. What is to be sent is its caller's to send. */
  askToWrite(id: string, by: Viewer, asking: Asking): Promise<WorkEnd>;
  /** Whether its contact wrote after a message. */
  wroteSince(id: string, message: string): Promise<boolean>;
  /** An answer that somebody wrote, for who sees its ticket. */
  findAnswer(message: string, by: Viewer): Promise<WrittenAnswer | undefined>;
}

export interface Gift {
  readonly agent: string;
  readonly over: boolean;
  readonly note?: string;
  /** The events of a team that somebody wants to be told of. */
  readonly listened: Readonly<Record<string, readonly string[]>>;
}

export interface Asking {
  readonly template: string;
  readonly variables: Readonly<Record<string, string>>;
  /** The sender of a ticket that came by none. */
  readonly sender: string;
  readonly until: Date;
}

export interface WrittenAnswer {
  readonly ticket: string;
  readonly text: string;
  readonly state: string;
}

export type WorkEnd =
  | { readonly kind: "done"; readonly send?: readonly DueMessage[] }
  | {
      readonly kind: "refused";
      readonly why:
        | "no-ticket"
        | "resolved"
        | "taken"
        | "no-agent"
        | "other-open"
        | "no-address"
        | "opted-out"
        | "window-open";
      /** Who has it, and since when. */
      readonly agent?: { readonly id: string; readonly name: string | null };
      readonly at?: number;
      /** The one that is open, to who sees it. */
      readonly ticket?: string;
    };
