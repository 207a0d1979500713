import type { Chat, Escalation } from "./chat";
import type { Detector } from "./escalation/detect-reasons";
import type { Team } from "./team";

/** What decides about the conversations of one sender: what its config says, ready to be used. */
export interface Routing {
  readonly chat: Chat;
  readonly escalation: Escalation;
  readonly detect: Detector;
  readonly team: (id: number) => Team | undefined;
  /** The events that somebody wants to be told of, of a team's tickets. */
  readonly listened: (team: number) => readonly string[];
  readonly aftercare: Aftercare;
}

/** What follows when a contact does not write, or a ticket is resolved. In ms. */
export interface Aftercare {
  /** Whether one question is asked after a ticket was resolved. */
  readonly rating: boolean;
  readonly reminder?: { readonly after: number; readonly times: number };
  readonly autoResolve?: { readonly after: number };
  /** How long a parked answer waits for the contact to write. */
  readonly park: number;
}
