import { useEffect } from "preact/hooks";
import { route } from "./router";
import { AcceptInvitation } from "./session/accept-invitation";
import { finishCompanySignIn } from "./session/finish-company-sign-in";
import { findSession, stage } from "./session/session";
import { SignIn } from "./session/sign-in";
import { Shell } from "./shell/shell";
import { say, words } from "./words/words";

export function App() {
  useEffect(() => {
    void finishCompanySignIn().then(findSession);
  }, []);
  if (words.value === undefined) return stage.value === "failed" ? <Failed /> : null;
  if (route.value.area === "invitation") return <AcceptInvitation token={route.value.rest[0] ?? ""} />;
  switch (stage.value) {
    case "unknown":
      return null;
    case "failed":
      return <Failed />;
    case "out":
      return <SignIn />;
    // Where a session is over the page stays beneath, with what was written in it.
    case "over":
    case "in":
      return (
        <>
          <div class="beneath" inert={stage.value === "over"}>
            <Shell />
          </div>
          {stage.value === "over" && (
            <div class="over">
              <SignIn />
            </div>
          )}
        </>
      );
  }
}

function Failed() {
  const again = words.value === undefined ? "↻" : say().shell.tryAgain;
  return (
    <main class="door">
      <div class="door-card">
        <h1>Deriva</h1>
        {words.value !== undefined && <p>{say().shell.fault}</p>}
        <button type="button" class="button" onClick={() => void findSession()}>
          {again}
        </button>
      </div>
    </main>
  );
}
