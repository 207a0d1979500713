import type { ActJson, TicketJson } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { Refusal } from "../../client/refusal";
import { pauseAfter } from "../../notice/pause";
import { showFault, showToast } from "../../shell/toasts";
import { say } from "../../words/words";
import { place } from "../list/open-list";
import { takeUp } from "../ticket/open-ticket";
import { hold, release, undo, whenDue } from "./held";

/** So often an act that could be undone is tried where the service fails, before the agent is told; offline it waits. */
const TRIES = 6;

/** Does something with a ticket. Whether it was done; why not is shown. */
export async function act(wanted: ActJson): Promise<boolean> {
  await release(wanted.id);
  try {
    done(await change<TicketJson>("act", wanted));
    return true;
  } catch (fault) {
    showFault(fault);
    return false;
  }
}

/** Does something a little later, so that it can be taken back, which it offers. */
export function actUndoably(wanted: ActJson, said: string): void {
  hold(wanted);
  const { undo: name, undone } = say().doing;
  showToast({
    text: said,
    key: `held-${wanted.id}`,
    action: {
      name,
      act: () => {
        if (undo(wanted.id)) showToast({ text: undone, key: `held-${wanted.id}` });
      },
    },
  });
}

whenDue(async (wanted, last) => {
  for (let tries = 0; ; tries += 1) {
    try {
      done(await change<TicketJson>("act", wanted, { last }));
      return;
    } catch (fault) {
      if (last) return;
      const goesOn = fault instanceof Refusal && (fault.isOffline || (fault.isPassing && tries < TRIES));
      if (!goesOn) {
        showFault(fault);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, pauseAfter(tries)));
    }
  }
});

function done(ticket: TicketJson): void {
  takeUp(ticket);
  place([ticket]);
}
