import config from "deriva:config";
import type { Variables } from "../../config/environment";
import { type AgentStanding, type BoardStore, readsUnusuallyMuch, type UsualReading } from "../../desk/board";
import { type Member, visibleTeams } from "../../desk/member";
import type { AgentChangeRequest, BoardAgent, BoardJson, BoardTeam } from "../../edge/desk-contract";
import type { DeskUse } from "../../edge/desk-service";
import { log } from "../../edge/log";
import { type FieldFault, invalidFields, notFound } from "../../edge/problem";
import { isOpen } from "../../routing/hours";
import { assignWaitingSafely } from "../agents";
import { currentSettings } from "../current-settings";
import { deskDatabase, orUnavailable } from "../services";

/** `GET /desk/board`: how the member's teams and their agents stand now. */
export const board: DeskUse = async (_event, variables, _deadline, member) => {
  const store = await storeOf(variables);
  const seen = visibleTeams(member);
  // Hours are edited in the page.
  const teams = (await currentSettings(variables)).teams.filter(
    ({ id }) => seen === undefined || seen.includes(id),
  );
  const [standings, agents, usual] = await orUnavailable(
    Promise.all([store.teams(teams.map(({ id }) => id)), store.agents(seen), store.usualReading()]),
  );
  const now = new Date();
  const body: BoardJson = {
    at: now.toISOString(),
    teams: standings.flatMap((standing): BoardTeam[] => {
      const team = teams.find(({ id }) => id === standing.team);
      if (team === undefined) return [];
      return [
        {
          ...{ id: team.id, name: team.name },
          is_open: team.hours === undefined || isOpen(team.hours, now.getTime()),
          ...{ waiting: standing.waiting, oldest_waits_since: isoOf(standing.oldestWaitsSince) },
          ...{ unassigned: standing.unassigned, open: standing.open, overdue: standing.overdue },
          available_agents: standing.availableAgents,
        },
      ];
    }),
    agents: agents.map((agent) => agentJson(agent, usual)),
  };
  return { status: 200, body };
};

/** `POST /desk/agent`: availability, capacity and teams of somebody who works for the member's teams. */
export const changeBoardAgent: DeskUse = async (event, variables, deadline, member) => {
  const [{ parseWith }, { boardAgentSchema }] = await Promise.all([
    import("../../edge/parse-with"),
    import("../../edge/work-schema"),
  ]);
  const request = parseWith(boardAgentSchema, event);
  const store = await storeOf(variables);
  const known = (await orUnavailable(store.agents(visibleTeams(member)))).find(({ id }) => id === request.id);
  if (known === undefined || !mayChange(known, member)) throw notFound("There is no such agent.");
  const faults = teamFaults(request.teams, known, member);
  if (faults.length > 0) throw invalidFields(faults);
  const { id, ...change } = request;
  if (!(await orUnavailable(store.change(id, change)))) throw notFound("There is no such agent.");
  await noteChange(request, variables, member);
  log("info", "agent_changed", { agent: id, by: member.id });
  await assignWaitingSafely(variables);
  return board(event, variables, deadline, member);
};

/** A supervisor changes those who work for them, and themselves; no other supervisor, and no admin. */
function mayChange({ id, role }: AgentStanding, member: Member): boolean {
  return member.role === "admin" || id === member.id || role === "agent";
}

/** Nobody gives or takes away a team that they do not have; and who had one keeps it. */
function teamFaults(
  wanted: readonly number[] | undefined,
  known: AgentStanding,
  member: Member,
): readonly FieldFault[] {
  if (wanted === undefined) return [];
  const own = visibleTeams(member);
  const changed = [
    ...wanted.filter((team) => !known.teams.includes(team)),
    ...known.teams.filter((team) => !wanted.includes(team)),
  ];
  return changed.flatMap((team) => {
    const isTeam = config.teams.some(({ id }) => id === team) || known.teams.includes(team);
    if (!isTeam) return [{ field: "teams", detail: `'${team}' is not a team of the config` }];
    if (own === undefined || own.includes(team)) return [];
    return [{ field: "teams", detail: `'${team}' is not a team of yours to give or to take away` }];
  });
}

async function noteChange(
  { id, available, capacity, teams }: AgentChangeRequest,
  variables: Variables,
  member: Member,
): Promise<void> {
  const { auditTrail } = await import("../../adapters/postgres/audit");
  await orUnavailable(
    auditTrail(await deskDatabase(variables)).record(member.id, "agent_changed", undefined, {
      agent: id,
      ...(available !== undefined && { available }),
      ...(capacity !== undefined && { capacity }),
      ...(teams !== undefined && { teams }),
    }),
  );
}

function agentJson(agent: AgentStanding, usual: UsualReading): BoardAgent {
  return {
    ...{ id: agent.id, name: agent.name, available: agent.available, teams: agent.teams },
    ...{ capacity: agent.capacity, role: agent.role, open: agent.open, waiting: agent.waiting },
    oldest_waits_since: isoOf(agent.oldestWaitsSince),
    away_since: isoOf(agent.awaySince),
    seen_at: isoOf(agent.seenAt),
    ...{ read_hour: agent.readHour, read_day: agent.readDay, unusual: readsUnusuallyMuch(agent, usual) },
  };
}

function isoOf(moment: Date | undefined): string | null {
  return moment?.toISOString() ?? null;
}

async function storeOf(variables: Variables): Promise<BoardStore> {
  const { boardStore } = await import("../../adapters/postgres/board-store");
  return boardStore(await deskDatabase(variables));
}
