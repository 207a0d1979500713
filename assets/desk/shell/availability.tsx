import { useSignal } from "@preact/signals";
import type { SessionJson } from "../../../src/edge/desk-contract";
import { change } from "../client/client";
import { enter, me } from "../session/session";
import { say } from "../words/words";
import { showFault } from "./toasts";

/** Whether this agent is given tickets. */
export function Availability() {
  const { shell } = say();
  const wanted = useSignal<boolean | undefined>(undefined);
  const available = wanted.value ?? me.value?.available ?? false;
  return (
    <button
      type="button"
      class="availability"
      role="switch"
      aria-checked={available}
      aria-label={shell.available}
      title={shell.availableMeans}
      onClick={async () => {
        wanted.value = !available;
        try {
          await enter(await change<SessionJson>("me", { available: !available }));
        } catch (fault) {
          showFault(fault);
        }
        wanted.value = undefined;
      }}
    >
      <span class="dot" aria-hidden="true" />
      <span class="availability-name">{available ? shell.available : shell.away}</span>
    </button>
  );
}
