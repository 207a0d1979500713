import type { MessageState } from "../../deflection/deflection";

export interface MessageRow {
  readonly state: MessageState["kind"];
  readonly blame: "recipient" | "us" | null;
}

/** @throws when there is no row: a message that was claimed is never deleted. */
export function messageState(row: MessageRow | undefined): MessageState {
  if (row === undefined) throw new Error("the message of a claim is missing from deriva.message");
  return row.state === "dead" ? { kind: "dead", blame: row.blame ?? "us" } : { kind: row.state };
}
