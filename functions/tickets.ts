import { firstKey, listTickets } from "../src/app";
import { api } from "../src/edge/api";

/** GET /tickets?limit=25&cursor=…: tickets, newest first, for who has the first key. */
export const handler = api(listTickets, { key: firstKey });
