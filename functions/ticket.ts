import { firstKey, ticket } from "../src/app";
import { api } from "../src/edge/api";

/** GET /ticket?id=…: a ticket with its history; POST /ticket escalates, assigns or resolves it. */
export const handler = api(ticket, { key: firstKey });
