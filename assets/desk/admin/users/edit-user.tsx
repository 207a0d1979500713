import { useState } from "preact/hooks";
import type { UserJson } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { FormDialog } from "../../pieces/form-dialog";
import { adminWords } from "../words/words";
import { UserAccess } from "./user-access";
import { changesOf } from "./user-changes";
import { faultsOf, type UserDraft, type UserFaults, UserFields } from "./user-fields";
import type { UsersAnswer } from "./users";

interface EditUserProps {
  readonly user: UserJson;
  readonly onDone: (answer: UsersAnswer, name: string) => void;
  readonly onClose: () => void;
}

export function EditUser({ user, onDone, onClose }: EditUserProps) {
  const { users: words } = adminWords.say();
  const [draft, setDraft] = useState<UserDraft>({
    ...user,
    email: user.email ?? "",
    capacity: String(user.capacity),
  });
  const [faults, setFaults] = useState<UserFaults>({});
  const changed = changesOf(user, draft);
  const save = async () => {
    onDone(await change<UsersAnswer>("users", { do: "change", id: user.id, ...changed }), user.name);
  };
  return (
    <FormDialog
      title={words.editOf(user.name)}
      isDirty={Object.keys(changed).length > 0}
      shown={["name", "role", "teams", "capacity"]}
      codes={words.codes}
      check={() => {
        const found = faultsOf(draft, { withEmail: false });
        setFaults(found);
        return Object.keys(found).length === 0;
      }}
      act={save}
      onClose={onClose}
    >
      {(refusal) => (
        <>
          <UserFields draft={draft} onChange={setDraft} faults={faults} refusal={refusal} withEmail={false} />
          <UserAccess user={user} onDone={(answer) => onDone(answer, user.name)} />
        </>
      )}
    </FormDialog>
  );
}
