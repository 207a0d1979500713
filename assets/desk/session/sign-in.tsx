import { useEffect, useRef, useState } from "preact/hooks";
import type { SessionJson, WaysJson } from "../../../src/edge/desk-contract";
import { change, read } from "../client/client";
import { Refusal } from "../client/refusal";
import { BrandMark } from "../shell/brand-mark";
import { LanguageChoice } from "../shell/language-choice";
import { say } from "../words/words";
import { deviceOf } from "./device";
import { forgetProvidersNo, sayProvidersNo } from "./providers-no";
import { enter, session, stage, tellOtherTabs } from "./session";

/** Where somebody signs in; over the page, with all that was written kept, where their session has ended. */
export function SignIn() {
  const { signIn } = say();
  const [ways, setWays] = useState<WaysJson>();
  const [email, setEmail] = useState(session.value?.me.email ?? "");
  const [password, setPassword] = useState("");
  const [working, setWorking] = useState(false);
  const [fault, setFault] = useState<string | undefined>(sayProvidersNo);

  // Who was writing goes on there; meanwhile their keys are heard here.
  const before = useRef(document.activeElement);
  const card = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const missing = email === "" ? "email" : "password";
    card.current?.querySelector<HTMLInputElement>(`input[name="${missing}"]`)?.focus();
    return () => {
      const there = before.current;
      requestAnimationFrame(() => {
        if (there instanceof HTMLElement && there.isConnected) there.focus();
      });
    };
  }, []);

  useEffect(() => {
    read<WaysJson>("ways").then(setWays, () => {});
  }, []);

  const submit = async (event: Event) => {
    event.preventDefault();
    setWorking(true);
    setFault(undefined);
    try {
      await enter(
        await change<SessionJson>("sign-in", { page: true, email, password, device: deviceOf(email) }),
      );
      forgetProvidersNo();
      tellOtherTabs("in");
    } catch (refusal) {
      setFault(whyNot(refusal));
      setWorking(false);
    }
  };

  return (
    <main class="door">
      <form ref={card} class="door-card" onSubmit={submit}>
        <BrandMark />
        <h1>{ways?.company ?? "Deriva"}</h1>
        {stage.value === "over" && <p class="door-note">{signIn.over}</p>}
        <label>
          {signIn.email}
          <input
            type="email"
            name="email"
            autoComplete="username"
            required
            value={email}
            onInput={(event) => setEmail(event.currentTarget.value)}
          />
        </label>
        <label>
          {signIn.password}
          <input
            type="password"
            name="password"
            autoComplete="current-password"
            required
            value={password}
            onInput={(event) => setPassword(event.currentTarget.value)}
          />
        </label>
        <p class="door-fault" role="alert">
          {fault}
        </p>
        <button type="submit" class="button primary" disabled={working}>
          {working ? signIn.working : signIn.submit}
        </button>
        {ways?.oidc != null && (
          <a class="button" href="/desk/oidc">
            {signIn.company(ways.oidc)}
          </a>
        )}
        <LanguageChoice />
      </form>
    </main>
  );
}

function whyNot(fault: unknown): string {
  const { signIn, shell } = say();
  if (!(fault instanceof Refusal)) return shell.fault;
  if (fault.status === 401) return signIn.wrong;
  if (fault.status === 429) return signIn.tooMany(fault.retryAfter ?? 60);
  return fault.isOffline ? shell.offline : fault.detail;
}
