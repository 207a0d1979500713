import type { Situation } from "../conversation/situation";
import type { TextMessage } from "../deflection/text-message";
import type { DueTicket } from "./decide-due";
import type { Assignment } from "./team";
import type { Turn } from "./turn";

/** Where decisions about conversations take effect. */
export interface TurnStore {
  /** Takes a turn into effect, once: all of it, or nothing. The replies are its caller's to send. */
  take(situation: Situation, turn: Turn): Promise<TakenTurn>;

  /** How a message's conversation stands by now; nothing where its turn was taken. */
  look(message: string): Promise<Situation | undefined>;

  /** How a ticket stands; nothing for an unknown one. */
  lookAtTicket(ticket: string): Promise<Situation | undefined>;

  /** Messages that nobody decided about, because who was to is gone. The oldest first. */
  forgotten(limit: number): Promise<readonly Situation[]>;

  /**
   * Tickets whose time has come.
   * @param open the teams that are open now.
   */
  due(limit: number, open: readonly number[]): Promise<readonly DueTicket[]>;

  /**
   * Gives waiting tickets of some teams, each with its way, to agents who have become free. Tells how many.
   * @param listened the events of a team that somebody wants to be told of.
   */
  assignWaiting(
    hows: Readonly<Record<string, Assignment>>,
    listened: Readonly<Record<string, readonly string[]>>,
    limit: number,
  ): Promise<number>;
}

export type TakenTurn =
  | {
      readonly kind: "taken";
      readonly replies: readonly TextMessage[];
      readonly agent?: string;
      /** Nobody of the team was available. */
      readonly nobody: boolean;
    }
  /** Somebody else took a turn about this message, or the time that it was about has been moved. */
  | { readonly kind: "past" }
  /** The conversation has gone on: look again, and decide again. */
  | { readonly kind: "again" };
