import config from "deriva:config";
import type { Variables } from "../../config/environment";
import { renderTemplate } from "../../deflection/template";
import { type Member, visibleTeams } from "../../desk/member";
import type { MessagePage, TicketView, TicketViewStore, Viewer } from "../../desk/ticket-view";
import type { TicketJson } from "../../edge/desk-contract";
import { notFound } from "../../edge/problem";
import type { Known } from "../../edge/ticket-view-json";
import { deskDatabase, orUnavailable } from "../services";

/** How many messages come with a ticket, and with each page before. */
const PAGE = 50;

export function viewerOf(member: Member): Viewer {
  const teams = visibleTeams(member);
  return { agent: member.id, ...(teams !== undefined && { teams }) };
}

/** What of the config stands in tickets. */
export const KNOWN: Known = {
  teamName: (id) => config.teams.find((team) => team.id === id)?.name,
  lineName: (number) => config.lines.find((line) => line.number === number)?.company,
  templateText: (template, variables) => {
    const text = config.templates[template]?.text;
    return text === undefined ? undefined : renderTemplate(text, variables);
  },
};

export async function ticketViews(variables: Variables): Promise<TicketViewStore> {
  const { ticketViewStore } = await import("../../adapters/postgres/ticket-view-store");
  return ticketViewStore(await deskDatabase(variables));
}

/** Of another team's ticket it is not told whether there is one. */
export const noTicket = () => notFound("There is no such ticket.");

/** A ticket as a member sees it, whose reading is noted. @throws Problem 404 where they see none. */
export async function readTicket(id: string, member: Member, variables: Variables): Promise<TicketJson> {
  const json = await findTicket(id, member, variables);
  if (json === undefined) throw noTicket();
  return json;
}

/** The same; nothing where they see none. */
export async function findTicket(
  id: string,
  member: Member,
  variables: Variables,
): Promise<TicketJson | undefined> {
  const views = await ticketViews(variables);
  const viewer = viewerOf(member);
  const ticket = await orUnavailable(views.find(id, viewer));
  if (ticket === undefined) return undefined;
  const [beside, page] = await orUnavailable(besideOf(ticket, viewer, views));
  const { ticketViewJson } = await import("../../edge/ticket-view-json");
  return ticketViewJson(ticket, beside, page, KNOWN, Date.now());
}

/** Nothing is read whose reading could not be noted. */
function besideOf(ticket: TicketView, viewer: Viewer, views: TicketViewStore) {
  return Promise.all([
    views.surroundings(ticket, viewer),
    views.messages(ticket.id, viewer, PAGE),
    views.noteRead(ticket.id, viewer.agent),
  ]);
}

/** The messages before one, of a ticket that a member sees. @throws Problem 404 where they see none. */
export async function readMessagesBefore(
  ticket: string,
  before: string,
  member: Member,
  variables: Variables,
): Promise<MessagePage> {
  const views = await ticketViews(variables);
  const viewer = viewerOf(member);
  if ((await orUnavailable(views.find(ticket, viewer))) === undefined) throw noTicket();
  const [page] = await orUnavailable(
    Promise.all([views.messages(ticket, viewer, PAGE, before), views.noteRead(ticket, viewer.agent)]),
  );
  return page;
}
