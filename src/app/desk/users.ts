import config from "deriva:config";
import type { Database } from "../../adapters/postgres/database";
import type { AuditAction, AuditDetails } from "../../desk/audit";
import { invitationLink, newInvitation } from "../../desk/invitation";
import type { User, UserFault, UserStore } from "../../desk/users";
import type { UserChange, UserJson } from "../../edge/desk-contract";
import type { DeskUse } from "../../edge/desk-service";
import { parseWith } from "../../edge/parse-with";
import { invalidFields, notFound, type Problem, refused } from "../../edge/problem";
import { userChangeSchema } from "../../edge/user-schema";
import { assignWaitingSafely } from "../agents";
import { environmentOf } from "../parts";
import { deskDatabase, orUnavailable } from "../services";

/** `GET /desk/users`: who has an account, and who else gets tickets. */
export const listUsers: DeskUse = async (_event, variables) => ({
  status: 200,
  body: { users: await usersOf(await deskDatabase(variables)) },
});

/** `POST /desk/users`: invites, changes, closes. An invitation's link is told once. */
export const changeUsers: DeskUse = async (event, variables, _deadline, member) => {
  const change: UserChange = parseWith(userChangeSchema, event);
  if ("teams" in change) refuseUnknownTeams(change.teams ?? []);
  const database = await deskDatabase(variables);
  const { userStore } = await import("../../adapters/postgres/user-store");
  const { auditTrail } = await import("../../adapters/postgres/audit");
  const done = await carryOut(change, userStore(database), database, member.id);
  if ("fault" in done) throw problemOf(done.fault);
  const [action, details] = told(change, done.id);
  await orUnavailable(auditTrail(database).record(member.id, action, undefined, details));
  // What they had, and what they may take from now on.
  if (change.do === "disable" || change.do === "change") await assignWaitingSafely(variables);
  const users = await usersOf(database);
  const link =
    done.token === undefined ? {} : { link: invitationLink(environmentOf(variables).publicUrl, done.token) };
  return { status: 200, body: { users, ...link } };
};

type Done = { readonly id: string; readonly token?: string } | { readonly fault: UserFault };

async function carryOut(change: UserChange, store: UserStore, database: Database, by: string): Promise<Done> {
  const settled = (id: string, fault: UserFault | undefined): Done =>
    fault === undefined ? { id } : { fault };
  switch (change.do) {
    case "invite": {
      const { do: _, ...invited } = change;
      return invite({ ...invited, again: false, by }, store);
    }
    case "invite_again": {
      const user = (await orUnavailable(store.list())).find(({ id }) => id === change.id);
      if (user === undefined) return { fault: "unknown" };
      return invite({ name: user.name, again: true, by }, store);
    }
    case "change": {
      const { do: _, id, ...fields } = change;
      return settled(id, await orUnavailable(store.change(id, fields)));
    }
    case "end_sessions": {
      const { sessionStore } = await import("../../adapters/postgres/session-store");
      const isKnown = (await orUnavailable(store.list())).some(({ id }) => id === change.id);
      if (!isKnown) return settled(change.id, "unknown");
      await orUnavailable(sessionStore(database).endAll(change.id));
      return { id: change.id };
    }
    default:
      return settled(change.id, await orUnavailable(store[change.do](change.id)));
  }
}

async function invite(invited: Parameters<UserStore["invite"]>[0], store: UserStore): Promise<Done> {
  const { token, hash } = newInvitation();
  const made = await orUnavailable(store.invite(invited, hash));
  return "fault" in made ? made : { id: made.id, token };
}

/** What the audit trail keeps of a change: ids, roles and teams; no name. */
function told(change: UserChange, user: string): [AuditAction, AuditDetails] {
  switch (change.do) {
    case "invite":
      return ["invited", { user, role: change.role, teams: change.teams }];
    case "invite_again":
      return ["invited", { user, again: true }];
    case "disable":
      return ["user_disabled", { user }];
    case "enable":
      return ["user_enabled", { user }];
    case "end_sessions":
      return ["sessions_ended", { user }];
    case "change": {
      const { role, teams, capacity, name } = change;
      return [
        "user_changed",
        {
          user,
          ...(role !== undefined && { role }),
          ...(teams !== undefined && { teams }),
          ...(capacity !== undefined && { capacity }),
          ...(name !== undefined && { name: true }),
        },
      ];
    }
  }
}

const FAULTS: Readonly<Record<Exclude<UserFault, "unknown">, readonly [field: string, detail: string]>> = {
  closed: ["id", "is closed; open it first"],
  known: ["name", "has an account already; invite again"],
  name: ["name", "is somebody else's"],
  email: ["email", "is somebody else's"],
  "no-email": ["email", "is missing; who has none gets tickets by web services alone"],
  "last-admin": ["id", "is the last admin who can sign in; make another one first"],
};

function problemOf(fault: UserFault): Problem {
  if (fault === "unknown") return notFound("There is no such user.");
  const [field, detail] = FAULTS[fault];
  return refused(`${field}: ${detail}`, [{ field, code: fault, detail }]);
}

function refuseUnknownTeams(teams: readonly number[]): void {
  const faults = teams.flatMap((team, index) =>
    config.teams.some(({ id }) => id === team)
      ? []
      : [{ field: `teams.${index}`, detail: `'${team}' is not in the config's teams` }],
  );
  if (faults.length > 0) throw invalidFields(faults);
}

async function usersOf(database: Database): Promise<readonly UserJson[]> {
  const { userStore } = await import("../../adapters/postgres/user-store");
  return (await orUnavailable(userStore(database).list())).map(userJson);
}

function userJson({ email, language, hasAccount, invitedUntil, seenAt, ...user }: User): UserJson {
  return {
    ...user,
    email: email ?? null,
    language: language ?? null,
    has_account: hasAccount,
    invited_until: invitedUntil?.toISOString() ?? null,
    seen_at: seenAt?.toISOString() ?? null,
  };
}
