import type { Variables } from "../../config/environment";
import type { ChangeStore } from "../../desk/changes";
import { faultFields, log } from "../../edge/log";
import { type Deadline, deadlineIn } from "../../time/deadline";

/** What one poll may take for what is due, in ms: somebody looks at the page. */
const TIME = 2_500;
const MOST_DELIVERED = 2;
const MOST_TOLD = 2;
const MOST_INDEXED = 50;

/**
 * What a tick would do, a little of it: while a desk is open its page is the clock, one page every five seconds. What fails is due
 * again, and says nothing about what was polled.
 */
export async function doChores(store: ChangeStore, variables: Variables, deadline: Deadline): Promise<void> {
  const time = deadlineIn(Math.min(TIME, deadline.left()), Date.now);
  const [{ tellAgents, tendConversations }, { deliverDueAlong }] = await Promise.all([
    import("../chat"),
    import("../messages"),
  ]);
  const chores = [
    () => store.wakeDue(),
    () => store.indexSearch(MOST_INDEXED),
    () => tendConversations(variables, time),
    () => deliverDueAlong(variables, time, MOST_DELIVERED),
    () => tellAgents(variables, time, MOST_TOLD),
    () => store.forget(),
  ];
  for (const chore of chores) {
    await chore().catch((fault: unknown) => log("error", "chore_fault", faultFields(fault)));
  }
}
