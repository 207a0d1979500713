import type { CallEvent, CallOutcome } from "./api-types";
import { Icon, type IconName } from "./icon";

const icons: Record<CallOutcome, IconName> = {
  completed: "check",
  queued: "check",
  dialed: "check",
  "hung-up-by-caller": "hang-up",
  fault: "alert",
};

/** What became of the call, in one sentence. */
export function Outcome({ events }: { events: readonly CallEvent[] }) {
  const end = events.findLast((event) => event.kind === "ended");
  if (end?.kind !== "ended") return null;
  return (
    <p class="outcome" data-testid="outcome" data-outcome={end.outcome} role="status">
      <Icon name={icons[end.outcome]} />
      <span>{end.summary}</span>
    </p>
  );
}
