import { useEffect, useState } from "preact/hooks";
import type { InvitationJson, SessionJson } from "../../../src/edge/desk-contract";
import { change } from "../client/client";
import { Refusal } from "../client/refusal";
import { go, linkTo } from "../router";
import { BrandMark } from "../shell/brand-mark";
import { LanguageChoice } from "../shell/language-choice";
import { whyNot } from "../shell/toasts";
import { say } from "../words/words";
import { sayPasswordFault } from "./say-password-fault";
import { enter, tellOtherTabs } from "./session";

/** Where who was invited chooses a password. */
export function AcceptInvitation({ token }: { token: string }) {
  const { signIn } = say();
  const [invitation, setInvitation] = useState<InvitationJson | "gone">();
  const [password, setPassword] = useState("");
  const [again, setAgain] = useState("");
  const [fault, setFault] = useState<string>();
  const [working, setWorking] = useState(false);

  useEffect(() => {
    change<InvitationJson>("invitation", { page: true, token }).then(setInvitation, (refusal: unknown) => {
      if (refusal instanceof Refusal && refusal.isPassing) setFault(say().shell.offline);
      else setInvitation("gone");
    });
  }, [token]);

  const submit = async (event: Event) => {
    event.preventDefault();
    if (password !== again) return setFault(signIn.notTheSame);
    setWorking(true);
    setFault(undefined);
    try {
      const opened = await change<SessionJson>("invitation", { page: true, token, password });
      go(linkTo("tickets"), { replace: true });
      await enter(opened);
      tellOtherTabs("in");
    } catch (refusal) {
      setFault(sayPasswordFault(refusal) ?? whyNot(refusal));
      setWorking(false);
    }
  };

  if (invitation === "gone") {
    return (
      <main class="door">
        <div class="door-card">
          <BrandMark />
          <h1>Deriva</h1>
          <p>{signIn.invitationGone}</p>
          <a class="button" href={linkTo("tickets")}>
            {signIn.title}
          </a>
        </div>
      </main>
    );
  }
  return (
    <main class="door">
      <form class="door-card" onSubmit={submit}>
        <BrandMark />
        <h1>{invitation === undefined ? "Deriva" : signIn.invitationTitle(invitation.name)}</h1>
        {/* A password keeper files the password under it. */}
        <input
          type="email"
          autoComplete="username"
          value={invitation?.email ?? ""}
          readOnly
          aria-label={signIn.email}
        />
        <label>
          {signIn.newPassword}
          <input
            type="password"
            autoComplete="new-password"
            required
            minLength={10}
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <label>
          {signIn.again}
          <input
            type="password"
            autoComplete="new-password"
            required
            value={again}
            onInput={(event) => setAgain(event.currentTarget.value)}
          />
        </label>
        <p class="door-fault" role="alert">
          {fault}
        </p>
        <button type="submit" class="button primary" disabled={working || invitation === undefined}>
          {signIn.begin}
        </button>
        <LanguageChoice />
      </form>
    </main>
  );
}
