import { useState } from "preact/hooks";
import type { UserChange } from "../../../../src/edge/desk-contract";
import { change } from "../../client/client";
import { FormDialog } from "../../pieces/form-dialog";
import { adminWords } from "../words/words";
import { faultsOf, type UserDraft, type UserFaults, UserFields } from "./user-fields";
import type { UsersAnswer } from "./users";

interface InviteUserProps {
  readonly onDone: (answer: UsersAnswer, name: string) => void;
  readonly onClose: () => void;
}

const NOBODY: UserDraft = { name: "", email: "", role: "agent", teams: [], capacity: "10" };

export function InviteUser({ onDone, onClose }: InviteUserProps) {
  const { users: words } = adminWords.say();
  const [draft, setDraft] = useState(NOBODY);
  const [faults, setFaults] = useState<UserFaults>({});
  const invite = async () => {
    const invitation: UserChange = {
      do: "invite",
      name: draft.name.trim(),
      email: draft.email.trim(),
      role: draft.role,
      teams: draft.teams,
      capacity: Number(draft.capacity),
    };
    onDone(await change<UsersAnswer>("users", invitation), invitation.name);
  };
  return (
    <FormDialog
      title={words.inviteTitle}
      submit={words.invite}
      submitting={words.inviting}
      isDirty={draft !== NOBODY}
      shown={["name", "email", "role", "teams", "capacity"]}
      codes={words.codes}
      check={() => {
        const found = faultsOf(draft, { withEmail: true });
        setFaults(found);
        return Object.keys(found).length === 0;
      }}
      act={invite}
      onClose={onClose}
    >
      {(refusal) => (
        <UserFields draft={draft} onChange={setDraft} faults={faults} refusal={refusal} withEmail />
      )}
    </FormDialog>
  );
}
