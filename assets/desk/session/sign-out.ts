import { change } from "../client/client";
import { Refusal } from "../client/refusal";
import { forgetAll } from "../kept/kept";
import { releaseAll } from "../tickets/doing/held";
import { tellOtherTabs } from "./session";

/** Ends the session, or all of this agent's, and forgets what this browser kept for them. @throws Refusal */
export async function leave(everywhere: boolean): Promise<void> {
  releaseAll();
  try {
    await change("sign-out", everywhere ? { everywhere } : {});
  } catch (fault) {
    // It is over already.
    if (!(fault instanceof Refusal) || fault.status !== 401) throw fault;
  }
  forgetAll();
  tellOtherTabs("out");
  // Nothing of what was shown stays in memory.
  history.replaceState(null, "", location.pathname);
  location.reload();
}
