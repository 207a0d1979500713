import type { Role } from "../../../../src/desk/member";
import { Checks } from "../../pieces/checks";
import { faultOf } from "../../pieces/fault-words";
import { Field } from "../../pieces/field";
import { session } from "../../session/session";
import { adminWords } from "../words/words";

/** What is typed of a user. */
export interface UserDraft {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly teams: readonly number[];
  readonly capacity: string;
}

/** Which of the fields do not hold, in words. */
export type UserFaults = { readonly [Each in keyof UserDraft]?: string };

const MOST = 100;
const ROLES = ["agent", "supervisor", "admin"] as const satisfies readonly Role[];

export function faultsOf(draft: UserDraft, { withEmail }: { withEmail: boolean }): UserFaults {
  const { users: words } = adminWords.say();
  const capacity = Number(draft.capacity);
  const fits =
    draft.capacity.trim() !== "" && Number.isInteger(capacity) && capacity >= 1 && capacity <= MOST;
  return {
    ...(draft.name.trim() === "" && { name: words.needed }),
    ...(withEmail && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.email.trim()) && { email: words.emailFault }),
    ...(!fits && { capacity: words.numberFault }),
  };
}

interface UserFieldsProps {
  readonly draft: UserDraft;
  readonly onChange: (draft: UserDraft) => void;
  readonly faults: UserFaults;
  readonly refusal: unknown;
  readonly withEmail: boolean;
}

/** The fields of a user, to invite or to change one. */
export function UserFields({ draft, onChange, faults, refusal, withEmail }: UserFieldsProps) {
  const { users: words, roles } = adminWords.say();
  const fault = (name: keyof UserDraft) => faults[name] ?? faultOf(refusal, name, words.codes);
  return (
    <>
      <Field label={words.name} fault={fault("name")}>
        {(control) => (
          <input
            {...control}
            type="text"
            autoComplete="off"
            maxLength={64}
            value={draft.name}
            onInput={(event) => onChange({ ...draft, name: event.currentTarget.value })}
          />
        )}
      </Field>
      {withEmail && (
        <Field label={words.email} fault={fault("email")}>
          {(control) => (
            <input
              {...control}
              type="email"
              autoComplete="off"
              value={draft.email}
              onInput={(event) => onChange({ ...draft, email: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Field label={words.role} hint={words.roleHint[draft.role]} fault={fault("role")}>
        {(control) => (
          <select
            {...control}
            value={draft.role}
            onChange={(event) => {
              const role = ROLES.find((one) => one === event.currentTarget.value);
              if (role !== undefined) onChange({ ...draft, role });
            }}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {roles[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Checks
        legend={words.teams}
        hint={draft.role === "admin" ? words.teamsOfAdmin : words.teamsHint}
        fault={fault("teams")}
        options={(session.value?.all_teams ?? []).map(({ id, name }) => ({ value: id, name }))}
        chosen={draft.teams}
        onChange={(teams) => onChange({ ...draft, teams })}
      />
      <Field label={words.capacity} hint={words.capacityHint} fault={fault("capacity")}>
        {(control) => (
          <input
            {...control}
            type="number"
            inputMode="numeric"
            min={1}
            max={MOST}
            value={draft.capacity}
            onInput={(event) => onChange({ ...draft, capacity: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
