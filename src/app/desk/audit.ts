import { type Member, visibleTeams } from "../../desk/member";
import { parseAuditQuery } from "../../edge/audit-query";
import type { AuditJson } from "../../edge/desk-contract";
import type { DeskUse } from "../../edge/desk-service";
import { deskDatabase, orUnavailable } from "../services";

/** `GET /desk/audit`: who did what, newest first. A supervisor reads of their teams' agents and tickets alone. */
export const audit: DeskUse = async (event, variables, _deadline, member) => {
  const query = parseAuditQuery(event);
  const { auditTrail } = await import("../../adapters/postgres/audit");
  const trail = auditTrail(await deskDatabase(variables));
  const page = await orUnavailable(trail.list({ ...query, ...withinTeamsOf(member) }));
  const entries = page.entries.map(
    ({ id, at, agentId, agentName, action, ticket, details }): AuditJson => ({
      id,
      at: at.toISOString(),
      agent_id: agentId ?? null,
      agent: agentName ?? null,
      action,
      ticket: ticket ?? null,
      details,
    }),
  );
  return { status: 200, body: { entries, next: page.next ?? null } };
};

function withinTeamsOf(member: Member) {
  const teams = visibleTeams(member);
  return teams === undefined ? {} : { within: { teams, reader: member.id } };
}
