import { effect, untracked } from "@preact/signals";
import { keepFor } from "../kept/kept";
import { followChanges } from "../notice/poll";
import { allowSound } from "../notice/ring";
import { followTitle } from "../notice/title";
import { me, stage } from "../session/session";
import { forgetOldDrafts } from "../tickets/composer/drafts";
import { releaseAll } from "../tickets/doing/held";
import { openOutbox, sendWaiting } from "../tickets/outbox/outbox";

/** What goes on behind every area while somebody is signed in. Answers how it is ended. */
export function startWork(): () => void {
  keepFor(me.peek()?.id ?? "");
  forgetOldDrafts();
  openOutbox();
  allowSound();
  addEventListener("pagehide", releaseAll);
  const ends = [
    followTitle(),
    followChanges(),
    effect(() => {
      // A queue that stood still because the session was over.
      if (stage.value === "in") untracked(() => void sendWaiting());
    }),
    () => removeEventListener("pagehide", releaseAll),
  ];
  return () => {
    for (const end of ends) end();
  };
}
