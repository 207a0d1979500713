import { Dialog } from "../../shell/dialog";
import type { DialogProps } from "../../shell/lazy-dialog";
import { say } from "../../words/words";
import { ticketOf } from "../list/pool";
import { openId } from "../place";
import { act } from "./acts";

const PRIORITIES = [0, 1, 2, 3] as const;

export function PriorityDialog({ onClose }: DialogProps) {
  const { doing } = say();
  const id = openId.value ?? "";
  const now = ticketOf(id)?.priority;
  return (
    <Dialog title={doing.priority} onClose={onClose}>
      <ul class="choice-list">
        {PRIORITIES.map((priority) => (
          <li key={priority}>
            <button
              type="button"
              aria-pressed={priority === now}
              onClick={() => {
                onClose();
                void act({ id, do: "priority", priority });
              }}
            >
              <span>{doing.priorities[priority]}</span>
              <span class={`priority p${priority}`} aria-hidden="true">
                {"!".repeat(priority)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
