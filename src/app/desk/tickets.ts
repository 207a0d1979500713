import config from "deriva:config";
import { filterOf } from "../../desk/desk-list";
import { sees, visibleTeams } from "../../desk/member";
import type { TicketListJson } from "../../edge/desk-contract";
import { parseListQuery, writePlace } from "../../edge/desk-list-query";
import type { DeskUse } from "../../edge/desk-service";
import { deskTicketJson } from "../../edge/desk-ticket-json";
import { notFound } from "../../edge/problem";
import { deskDatabase, orUnavailable } from "../services";

/** `GET /desk/tickets`: a page of a list, or of what is searched, of what the member sees. */
export const deskTickets: DeskUse = async (event, variables, _deadline, member) => {
  const { wish, text, after, limit } = parseListQuery(event);
  if (wish.team !== undefined && !sees(member, wish.team)) throw notFound("There is no such team.");
  const { listStore } = await import("../../adapters/postgres/list-store");
  const database = await deskDatabase(variables);
  const store = listStore(database);
  const teams = visibleTeams(member);
  const filter = filterOf(wish, member, teams);
  const [page, counts] = await orUnavailable(
    Promise.all([
      text === undefined ? store.page(filter, limit, after) : store.search(text, filter, limit, after),
      after === undefined ? store.counts(member.id, teams) : undefined,
    ]),
  );
  // Who reads on and on reads names and numbers of many, and opens none.
  if (text !== undefined || after !== undefined) {
    const { auditTrail } = await import("../../adapters/postgres/audit");
    const details = { found: page.tickets.length, more: page.next !== undefined };
    const action = text === undefined ? "listed" : "searched";
    await orUnavailable(auditTrail(database).record(member.id, action, undefined, details));
  }
  const body: TicketListJson = {
    tickets: page.tickets.map((ticket) => deskTicketJson(ticket, teamName)),
    next: page.next === undefined ? null : writePlace(page.next),
    ...(counts !== undefined && { counts }),
  };
  return { status: 200, body };
};

export function teamName(id: number): string | undefined {
  return config.teams.find((team) => team.id === id)?.name;
}
