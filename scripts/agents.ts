import { agentStore } from "../src/adapters/postgres/agent-store";
import { auditTrail } from "../src/adapters/postgres/audit";
import type { Database } from "../src/adapters/postgres/database";
import { sessionStore } from "../src/adapters/postgres/session-store";
import { userStore } from "../src/adapters/postgres/user-store";
import { readEnvironment } from "../src/config/environment";
import { invitationLink, newInvitation } from "../src/desk/invitation";
import type { User, UserFault } from "../src/desk/users";
import { type AgentArguments, readAgentArguments } from "./admin/agent-arguments";
import { columns } from "./admin/columns";
import { withDatabase } from "./admin/open-database";
import { failPlainly } from "./build/fail-plainly";
import { loadConfig } from "./build/load-config";
import { loadEnvironment } from "./build/load-environment";
import { Unfit } from "./build/unfit";

type Teams = readonly { readonly id: number; readonly name: string }[];

failPlainly(async () => {
  const asked = readAgentArguments();
  const { teams } = await loadConfig(loadEnvironment().DERIVA_CONFIG || undefined);
  const unknown = asked.teams.find((team) => !teams.some(({ id }) => id === team));
  if (unknown !== undefined) {
    const known = teams.map((team) => `${team.id} (${team.name})`).join(", ");
    throw new Unfit(`there is no team ${unknown} in the config; it can be ${known}`);
  }
  console.log(await withDatabase((database) => carryOut(asked, database, teams)));
});

/** What is told of it at the end. */
async function carryOut(asked: AgentArguments, database: Database, known: Teams): Promise<string> {
  const { verb, name, teams, capacity } = asked;
  const users = await userStore(database).list();
  if (verb === "list") return listed(users, await openTickets(database), known);
  const user = users.find((one) => one.name === name);
  const store = agentStore(database);
  if (verb === "invite") return invite(asked, user, database);
  if (verb === "add") {
    await store.set(name, { teams, ...(capacity !== undefined && { capacity }) });
    const more = user === undefined ? `; to get tickets: npm run agents -- available ${name}` : "";
    return `'${name}' works for ${teams.join(", ")}${more}`;
  }
  if (user === undefined) throw new Unfit(`there is no agent '${name}'; npm run agents -- list`);
  switch (verb) {
    case "remove":
      await store.remove(name);
      return `'${name}' is removed`;
    case "sign-out":
      await sessionStore(database).endAll(user.id);
      await auditTrail(database).record(undefined, "sessions_ended", undefined, { user: user.id });
      return `'${name}' is signed out everywhere`;
    case "disable":
    case "enable": {
      const fault = await userStore(database)[verb](user.id);
      if (fault !== undefined) throw new Unfit(`'${name}' ${WHY_NOT[fault]}`);
      await auditTrail(database).record(undefined, `user_${verb}d`, undefined, { user: user.id });
      return verb === "disable"
        ? `the account of '${name}' is closed; their tickets are back with their teams`
        : `the account of '${name}' is open again`;
    }
    default:
      if (user.disabled) throw new Unfit(`'${name}' ${WHY_NOT.closed}`);
      await store.set(name, { available: verb === "available" });
      return `'${name}' is ${verb}`;
  }
}

/** Makes an account, or lets who has one choose a new password. */
async function invite(asked: AgentArguments, user: User | undefined, database: Database): Promise<string> {
  const { name, email, role, teams, capacity } = asked;
  if (user === undefined && teams.length === 0 && role !== "admin") {
    throw new Unfit("say at least one team by its id: --team 1234");
  }
  const { token, hash } = newInvitation();
  const made = await userStore(database).invite(
    {
      name,
      again: true,
      ...(email !== undefined && { email }),
      ...(role !== undefined && { role }),
      ...(teams.length > 0 && { teams }),
      ...(capacity !== undefined && { capacity }),
    },
    hash,
  );
  if ("fault" in made) throw new Unfit(`'${name}' ${WHY_NOT[made.fault]}`);
  await auditTrail(database).record(undefined, "invited", undefined, { user: made.id });
  return `${invitationLink(publicUrl(), token)}

For '${name}', to choose a password and begin. It can be used once, within 72 hours; this is the only time that it is shown.`;
}

/** Where the desk is: as deployed, or on this machine. */
function publicUrl(): string {
  const variables = loadEnvironment();
  const local = `http://localhost:${variables.PORT || 3000}`;
  return readEnvironment({ ...variables, PUBLIC_URL: variables.PUBLIC_URL || local }).publicUrl;
}

const WHY_NOT: Readonly<Record<UserFault, string>> = {
  unknown: "is not there",
  closed: "has a closed account; open it: npm run agents -- enable NAME",
  known: "has an account already",
  name: "has an account with another e-mail; remove them, or leave --email out",
  email: "cannot have that e-mail: it is somebody else's",
  "no-email": "has no e-mail yet: --email ana@example.com",
  "last-admin": "is the last admin who can sign in; make another one first",
};

async function openTickets(database: Database): Promise<ReadonlyMap<string, number>> {
  const agents = await agentStore(database).list();
  return new Map(agents.map(({ id, openTickets: open }) => [id, open]));
}

function listed(users: readonly User[], open: ReadonlyMap<string, number>, known: Teams): string {
  if (users.length === 0)
    return "there are no agents; add one: npm run agents -- invite NAME --email … --team 1234";
  return columns(
    users.map((user) => [
      user.name,
      user.disabled ? "closed" : user.available ? "available" : "away",
      `${open.get(user.id) ?? 0} of ${user.capacity} tickets`,
      user.teams.map((id) => known.find((team) => team.id === id)?.name ?? String(id)).join(", "),
      user.email === undefined ? "no account" : user.role,
      accountOf(user),
    ]),
  );
}

function accountOf({ email, hasAccount, invitedUntil }: User): string {
  if (email === undefined) return "";
  if (invitedUntil !== undefined) return `${email} (invited)`;
  return hasAccount ? email : `${email} (invitation over)`;
}
