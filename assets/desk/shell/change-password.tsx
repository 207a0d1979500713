import { useSignal } from "@preact/signals";
import type { SessionJson } from "../../../src/edge/desk-contract";
import { change } from "../client/client";
import { sayPasswordFault } from "../session/say-password-fault";
import { enter, me, tellOtherTabs } from "../session/session";
import { say } from "../words/words";
import { showToast, whyNot } from "./toasts";

/** Another password; sessions elsewhere end with it. */
export function ChangePassword() {
  const { account, signIn } = say();
  const old = useSignal("");
  const wanted = useSignal("");
  const fault = useSignal<string | undefined>(undefined);
  const working = useSignal(false);
  const submit = async (event: Event) => {
    event.preventDefault();
    working.value = true;
    fault.value = undefined;
    try {
      await enter(await change<SessionJson>("me", { password: { old: old.value, new: wanted.value } }));
      tellOtherTabs("in");
      old.value = "";
      wanted.value = "";
      showToast({ text: account.passwordChanged });
    } catch (refusal) {
      fault.value = sayPasswordFault(refusal) ?? whyNot(refusal);
    }
    working.value = false;
  };
  return (
    <details class="part">
      <summary>
        <h3>{account.changePassword}</h3>
      </summary>
      <form class="stacked-form" onSubmit={submit}>
        <input type="email" autoComplete="username" value={me.value?.email ?? ""} readOnly hidden />
        <label>
          {account.oldPassword}
          <input
            type="password"
            autoComplete="current-password"
            required
            value={old.value}
            onInput={({ currentTarget }) => {
              old.value = currentTarget.value;
            }}
          />
        </label>
        <label>
          {signIn.newPassword}
          <input
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            value={wanted.value}
            onInput={({ currentTarget }) => {
              wanted.value = currentTarget.value;
            }}
          />
        </label>
        <p class="bad" role="alert">
          {fault.value}
        </p>
        <button type="submit" class="button" disabled={working.value}>
          {account.changePassword}
        </button>
      </form>
    </details>
  );
}
