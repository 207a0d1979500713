import type { Variables } from "../config/environment";
import type { TicketDetailStore } from "../desk/ticket-detail";
import { deskDatabase } from "./services";

export async function ticketDetails(variables: Variables): Promise<TicketDetailStore> {
  const { ticketDetailStore } = await import("../adapters/postgres/ticket-detail-store");
  return ticketDetailStore(await deskDatabase(variables));
}
