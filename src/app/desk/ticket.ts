import type { DeskUse } from "../../edge/desk-service";
import { notFound } from "../../edge/problem";
import { passMedia } from "../pass-media";
import { orUnavailable } from "../services";
import { KNOWN, readMessagesBefore, readTicket, ticketViews, viewerOf } from "./viewer";

/** `GET /desk/ticket?id=` */
export const deskTicket: DeskUse = async (event, variables, _deadline, member) => {
  const [{ parseWith }, { ticketQuerySchema }] = await schemas();
  const { id } = parseWith(ticketQuerySchema, event);
  return { status: 200, body: await readTicket(id, member, variables) };
};

/** `GET /desk/messages?ticket=&before=` */
export const deskMessages: DeskUse = async (event, variables, _deadline, member) => {
  const [{ parseWith }, { messagesQuerySchema }] = await schemas();
  const { ticket, before } = parseWith(messagesQuerySchema, event);
  const page = await readMessagesBefore(ticket, before, member, variables);
  const { messagesJson } = await import("../../edge/ticket-view-json");
  return { status: 200, body: messagesJson(page, KNOWN) };
};

/** `GET /desk/media?message=&index=`: a file that a contact sent. */
export const deskMedia: DeskUse = async (event, variables, deadline, member) => {
  const [{ parseWith }, { mediaPlaceSchema }] = await schemas();
  const place = parseWith(mediaPlaceSchema, event);
  const views = await ticketViews(variables);
  const found = await orUnavailable(views.media(place.message, place.index, viewerOf(member)));
  if (found === undefined) throw notFound("There is no such media.");
  await orUnavailable(views.noteRead(found.ticket, member.id));
  return passMedia(found.media, place, variables, deadline);
};

function schemas() {
  return Promise.all([import("../../edge/parse-with"), import("../../edge/work-schema")]);
}
