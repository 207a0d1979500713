import type { WorkEnd } from "../../desk/ticket-work";
import { invalidFields, type Problem, refused } from "../../edge/problem";
import { noTicket } from "./viewer";

export const isResolved = () =>
  refused("The ticket is resolved. Open it again, or wait until its contact writes.", [
    { field: "status", detail: "resolved" },
  ]);

export const hasWritten = () =>
  refused("The contact wrote since you looked. Read it before you resolve the ticket.", [
    { field: "written", detail: "the contact wrote" },
  ]);

/** Why something was not done with a ticket. */
export function refusalOfWork(refusal: Extract<WorkEnd, { kind: "refused" }>): Problem {
  const { agent, at = 0 } = refusal;
  switch (refusal.why) {
    case "no-ticket":
      return noTicket();
    case "resolved":
      return isResolved();
    case "taken": {
      const who = agent === undefined ? null : { id: agent.id, name: agent.name ?? `#${agent.id}` };
      const detail = `${who?.name ?? "somebody"} has the ticket`;
      return refused(
        "Another has the ticket. Ask them, assign it to yourself, or have a supervisor take over.",
        [{ field: "agent", detail, agent: who, at: new Date(at).toISOString() }],
      );
    }
    case "no-agent":
      return invalidFields([
        { field: "agent", detail: "is nobody who works for the ticket's team; choose one of its agents" },
      ]);
    case "other-open":
      if (refusal.ticket === undefined)
        return refused("The contact has another ticket that is open, of another team.");
      return refused("The contact has another ticket that is open; go on there.", [
        { field: "ticket", detail: refusal.ticket },
      ]);
    case "no-address":
      return refused("There is no address any more to which the contact could be written.", [
        { field: "address", detail: "none" },
      ]);
    case "opted-out":
      return refused("The contact asked us not to write; they can be answered when they write again.", [
        { field: "opted_out", detail: "true" },
      ]);
    case "window-open":
      return refused("The contact may be written to: write what you have to say.", [
        { field: "window", detail: new Date(at).toISOString() },
      ]);
  }
}
