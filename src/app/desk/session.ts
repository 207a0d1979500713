import config from "deriva:config";
import type { Database } from "../../adapters/postgres/database";
import { type Member, visibleTeams } from "../../desk/member";
import type { ApiUse } from "../../edge/api";
import type { MeJson, SessionJson, WaysJson } from "../../edge/desk-contract";
import type { DeskUse } from "../../edge/desk-service";
import { environmentOf } from "../parts";
import { deskDatabase, orUnavailable } from "../services";
import { cannedOf } from "./canned";
import { currentCursorOf } from "./cursor";

/** `GET /desk/session`: who is signed in, and what the page is made of. */
export const session: DeskUse = async (_event, variables, _deadline, member) => ({
  status: 200,
  body: await orUnavailable(sessionJson(await deskDatabase(variables), member)),
});

/** What a page loads before it shows anything. */
export async function sessionJson(database: Database, member: Member): Promise<SessionJson> {
  // First: what changes while the rest is read is told again, and not lost.
  const cursor = await currentCursorOf(database, member);
  const { assignableAgents } = await import("../../adapters/postgres/assignable-agents");
  const seen = visibleTeams(member);
  const [agents, canned] = await Promise.all([assignableAgents(database, seen), cannedOf(database, member)]);
  const teams = config.teams.map(({ id, name }) => ({ id, name }));
  return {
    csrf: member.csrf,
    ends_at: member.endsAt.toISOString(),
    me: meJson(member),
    company: config.lines[0].company,
    time_zone: config.lines[0].timeZone,
    teams: teams.filter(({ id }) => seen === undefined || seen.includes(id)),
    all_teams: teams,
    agents,
    lines: config.lines.map(({ number, company }) => ({ number, name: company })),
    canned,
    cursor,
  };
}

function meJson({ id, name, email, role, language, available, capacity, teams }: Member): MeJson {
  return { id, name, email, role, language: language ?? null, available, capacity, teams };
}

/** `GET /desk/ways`: what the sign-in page shows to whom it does not know yet. */
export const ways: ApiUse = async (_event, variables) => {
  const { company, language } = config.lines[0];
  const body: WaysJson = { company, language, oidc: environmentOf(variables).oidc?.name ?? null };
  return { status: 200, body };
};
