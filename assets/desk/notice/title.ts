import { effect } from "@preact/signals";
import { stage } from "../session/session";
import { counts } from "../tickets/list/pool";

/** Tells in the page's title how many wait for this agent: theirs, and those that nobody has. */
export function followTitle(): () => void {
  return effect(() => {
    const { mine_waiting = 0, unassigned = 0 } = counts.value ?? {};
    document.title = stage.value === "in" ? titleOf(mine_waiting + unassigned) : "Deriva";
  });
}

export function titleOf(waiting: number): string {
  return waiting === 0 ? "Deriva" : `(${waiting > 999 ? "999+" : waiting}) Deriva`;
}
