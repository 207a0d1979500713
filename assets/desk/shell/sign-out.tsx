import { useSignal } from "@preact/signals";
import { hasDrafts } from "../tickets/composer/drafts";
import { outbox } from "../tickets/outbox/outbox";
import { say } from "../words/words";
import { showFault } from "./toasts";

/** The way out; what is not sent is forgotten with it, and said before. */
export function SignOut({ leave }: { leave: (everywhere: boolean) => Promise<void> }) {
  const { shell, account } = say();
  const asking = useSignal<"here" | "everywhere" | undefined>(undefined);
  const unsent = outbox.value.filter(({ state }) => state !== "sent").length;
  const out = (everywhere: boolean) => {
    const where = everywhere ? "everywhere" : "here";
    if ((unsent > 0 || hasDrafts()) && asking.value !== where) {
      asking.value = where;
      return;
    }
    leave(everywhere).catch(showFault);
  };
  return (
    <div class="sign-out">
      {asking.value !== undefined && (
        <p class="bad" role="alert">
          {unsent > 0 ? account.unsent(unsent) : account.drafts}
        </p>
      )}
      <button type="button" class="button" onClick={() => out(false)}>
        {asking.value === "here" ? account.signOutAnyway : shell.signOut}
      </button>
      <button type="button" class="button quiet" onClick={() => out(true)}>
        {asking.value === "everywhere" ? account.signOutAnyway : account.signOutEverywhere}
      </button>
    </div>
  );
}
