import { memberMark } from "../../desk/change-cursor";
import type { ChangeStore } from "../../desk/changes";
import { type Member, visibleTeams } from "../../desk/member";
import { parseChangesQuery } from "../../edge/desk-changes-query";
import type { ChangesJson } from "../../edge/desk-contract";
import type { DeskUse } from "../../edge/desk-service";
import { deskTicketJson } from "../../edge/desk-ticket-json";
import { deskDatabase, orUnavailable } from "../services";
import { doChores } from "./chores";
import { teamName } from "./tickets";

/**
 * `GET /desk/changes`: what changed since a cursor, once, and who else is there.
 *
 * A page asks every 2 s while it is looked at, so that what happens is seen within that, and every 15 s while it is not. While
 * nothing changes that is two statements: whose session it is, and what changed. At Twilio each is an invocation of a function:
 * 1,800 an hour for an open page, so 14,400 for an agent's eight hours, which at $0.0001 each (Twilio's list price; the first
 * 10,000 a month are free) is $1.44 a day.
 */
export const changes: DeskUse = async (event, variables, deadline, member) => {
  const { cursor, open, writing } = parseChangesQuery(event);
  const { changeStore } = await import("../../adapters/postgres/change-store");
  const database = await deskDatabase(variables);
  const store = changeStore(database);
  if (cursor === undefined) return { status: 200, body: await orUnavailable(anew(store, member)) };
  const teams = visibleTeams(member);
  const told = await orUnavailable(
    store.poll({
      ...{ cursor, member, writing },
      ...(teams !== undefined && { teams }),
      ...(open !== undefined && { open }),
    }),
  );
  if (told.chores) await doChores(store, variables, deadline);
  const body: ChangesJson = {
    ...{ cursor: told.cursor, reset: told.reset, others: told.others },
    ...{ tickets: [], gone: told.reset ? [] : told.gone },
    session_changed: cursor.member !== undefined && cursor.member !== memberMark(member),
  };
  if (told.reset || told.changed.length + told.gone.length === 0) return { status: 200, body };

  const { listStore } = await import("../../adapters/postgres/list-store");
  const lists = listStore(database);
  const [tickets, counts] = await orUnavailable(
    Promise.all([
      told.changed.length === 0 ? [] : lists.find(told.changed, teams),
      lists.counts(member.id, teams),
    ]),
  );
  return {
    status: 200,
    body: { ...body, tickets: tickets.map((ticket) => deskTicketJson(ticket, teamName)), counts },
  };
};

/** The cursor is none of ours: the page loads everything, and goes on from here. */
async function anew(store: ChangeStore, member: Member): Promise<ChangesJson> {
  const cursor = await store.current(member);
  return { cursor, reset: true, tickets: [], gone: [], others: [], session_changed: false };
}
