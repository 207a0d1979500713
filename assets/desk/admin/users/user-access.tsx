import { useState } from "preact/hooks";
import type { UserJson } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { Confirm } from "../../pieces/confirm";
import { formats } from "../../pieces/formats";
import { me } from "../../session/session";
import { adminWords } from "../words/words";
import type { UsersAnswer } from "./users";

type Act = "invite_again" | "disable" | "enable" | "end_sessions";

interface UserAccessProps {
  readonly user: UserJson;
  readonly onDone: (answer: UsersAnswer) => void;
}

/** What can be done about how somebody gets in. Each is asked about before. */
export function UserAccess({ user, onDone }: UserAccessProps) {
  const { users: words } = adminWords.say();
  const [asking, setAsking] = useState<Act>();
  const names: Readonly<Record<Act, string>> = {
    invite_again: user.has_account ? words.resetPassword : words.inviteAgain,
    end_sessions: words.endSessions(formats().count(user.sessions)),
    disable: words.disable,
    enable: words.enable,
  };
  const meanings: Readonly<Record<Act, string>> = {
    invite_again: user.has_account ? words.resetText : words.inviteAgainText,
    end_sessions: words.endSessionsText(user.name),
    disable: words.disableText(user.name),
    enable: words.enableText(user.name),
  };
  const possible: readonly Act[] = [
    ...(!user.disabled && user.email !== null ? (["invite_again"] as const) : []),
    ...(user.sessions > 0 ? (["end_sessions"] as const) : []),
    // Who disables themselves could not take it back.
    ...(user.id === me.value?.id ? [] : ([user.disabled ? "enable" : "disable"] as const)),
  ];
  if (possible.length === 0) return null;
  return (
    <fieldset class="field access">
      <legend>{words.access}</legend>
      <div class="row-actions">
        {possible.map((act) => (
          <button
            key={act}
            type="button"
            class={act === "disable" ? "button danger" : "button"}
            onClick={() => setAsking(act)}
          >
            {names[act]}
          </button>
        ))}
      </div>
      {asking !== undefined && (
        <Confirm
          title={names[asking]}
          action={names[asking]}
          isDanger={asking === "disable"}
          act={async () => onDone(await change<UsersAnswer>("users", { do: asking, id: user.id }))}
          codes={words.codes}
          onClose={() => setAsking(undefined)}
        >
          <p>{meanings[asking]}</p>
        </Confirm>
      )}
    </fieldset>
  );
}
