import type { UserChange, UserJson } from "../../../../src/edge/desk-contract";
import type { UserDraft } from "./user-fields";

type UserChanges = Omit<Extract<UserChange, { do: "change" }>, "do" | "id">;

/** What was changed, alone: so that two admins who change different things undo nothing of each other's. */
export function changesOf(user: UserJson, draft: UserDraft): UserChanges {
  const name = draft.name.trim();
  const teams = [...draft.teams].sort().join();
  return {
    ...(name !== user.name && { name }),
    ...(draft.role !== user.role && { role: draft.role }),
    ...(teams !== [...user.teams].sort().join() && { teams: draft.teams }),
    ...(Number(draft.capacity) !== user.capacity && { capacity: Number(draft.capacity) }),
  };
}
