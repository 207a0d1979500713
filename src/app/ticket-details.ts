import type { Variables } from "../config/environment";
import type { TicketDetailStore } from "../desk/ticket-detail";
import { neededDatabase } from "./parts";

export async function ticketDetails(variables: Variables): Promise<TicketDetailStore> {
  const { ticketDetailStore } = await import("../adapters/postgres/ticket-detail-store");
  return ticketDetailStore(await neededDatabase(variables));
}
