import { say } from "../../words/words";
import { newestOf } from "../ticket/merge-messages";
import { opened } from "../ticket/open-ticket";
import { act, actUndoably } from "./acts";
import { undo } from "./held";

/** Resolves a ticket, which can be taken back for a moment, and is not done where the contact writes meanwhile. */
export function resolve(id: string): void {
  const now = opened.peek();
  const seen = now?.id === id ? newestOf(now.messages) : undefined;
  actUndoably({ id, do: "resolve", ...(seen !== undefined && { seen }) }, say().doing.resolved);
}

/** Opens a resolved one again; one that is only about to be resolved stays as it is. */
export async function reopen(id: string): Promise<void> {
  if (!undo(id)) await act({ id, do: "reopen" });
}
