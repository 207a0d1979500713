import type { Chat, Escalation } from "./chat";
import type { Aftercare } from "./routing";
import type { Team } from "./team";

/** What decides about conversations, as it is edited in the desk's page: checked, with every default filled in. Plain data. */
export interface Settings {
  readonly chats: readonly Chat[];
  readonly teams: readonly Team[];
  readonly escalation: Escalation;
  readonly aftercare: Aftercare;
}
