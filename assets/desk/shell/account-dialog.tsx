import { useSignal } from "@preact/signals";
import type { SessionJson } from "../../../src/edge/desk-contract";
import { change } from "../client/client";
import type { Settings, Theme } from "../kept/read-settings";
import { set, settings } from "../kept/settings";
import { route } from "../router";
import { enter, me } from "../session/session";
import { leave } from "../session/sign-out";
import { dialog } from "../tickets/doing/dialog-state";
import { say } from "../words/words";
import { ChangePassword } from "./change-password";
import { Dialog } from "./dialog";
import { LanguageChoice } from "./language-choice";
import type { DialogProps } from "./lazy-dialog";
import { SignOut } from "./sign-out";
import { showFault } from "./toasts";

const THEMES = ["auto", "light", "dark"] as const satisfies readonly Theme[];

/** Who one is, how one likes the page, and the way out. */
export function AccountDialog({ onClose }: DialogProps) {
  const { shell, account, keys } = say();
  const { name, email, role } = me.value ?? { name: "", email: "", role: "agent" as const };
  return (
    <Dialog title={shell.account} onClose={onClose}>
      <p>
        <strong>{name}</strong>
        <br />
        <small class="faint">
          {email}, {account.roles[role]}
        </small>
      </p>
      <h3>{shell.language}</h3>
      <LanguageChoice
        onChosen={(language) => {
          change<SessionJson>("me", { language }).then(enter).catch(showFault);
        }}
      />
      <h3>{shell.theme}</h3>
      <fieldset class="segments">
        <legend class="unseen">{shell.theme}</legend>
        {THEMES.map((theme) => (
          <button
            key={theme}
            type="button"
            aria-pressed={settings.value.theme === theme}
            onClick={() => set({ theme })}
          >
            {shell.themes[theme]}
          </button>
        ))}
      </fieldset>
      <h3>{account.work}</h3>
      <Switch name="enterSends" text={account.enterSends} />
      <Switch name="sound" text={account.sound} />
      <NotifySwitch />
      {settings.value.notify && <Switch name="notifyText" text={account.notifyText} />}
      {route.value.area === "tickets" && (
        <button
          type="button"
          class="button"
          onClick={() => {
            onClose();
            dialog.value = "keys";
          }}
        >
          {keys.title} <kbd>?</kbd>
        </button>
      )}
      <ChangePassword />
      <SignOut leave={leave} />
    </Dialog>
  );
}

function Switch({
  name,
  text,
  allowed = () => true,
}: {
  name: Exclude<keyof Settings, "theme">;
  text: string;
  allowed?: () => boolean | Promise<boolean>;
}) {
  return (
    <label class="setting">
      <span>{text}</span>
      <input
        type="checkbox"
        checked={settings.value[name]}
        onChange={async ({ currentTarget }) => {
          const wanted = currentTarget.checked;
          const on = wanted && (await allowed());
          currentTarget.checked = on;
          set({ [name]: on });
        }}
      />
    </label>
  );
}

/** The browser is asked only by this click. */
function NotifySwitch() {
  const { account } = say();
  const refused = useSignal(false);
  if (typeof Notification === "undefined") return null;
  return (
    <>
      <Switch
        name="notify"
        text={account.notify}
        allowed={async () => {
          const granted = (await Notification.requestPermission()) === "granted";
          refused.value = !granted;
          return granted;
        }}
      />
      {refused.value && (
        <p class="bad" role="status">
          {account.notifyRefused}
        </p>
      )}
    </>
  );
}
