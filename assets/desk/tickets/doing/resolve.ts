import { say } from "../../words/words";
import { act, actUndoably } from "./acts";
import { undo } from "./held";

/** Resolves a ticket, which can be taken back for a moment. */
export function resolve(id: string): void {
  actUndoably({ id, do: "resolve" }, say().doing.resolved);
}

/** Opens a resolved one again; one that is only about to be resolved stays as it is. */
export async function reopen(id: string): Promise<void> {
  if (!undo(id)) await act({ id, do: "reopen" });
}
