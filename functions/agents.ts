import { agents, firstKey } from "../src/app";
import { api } from "../src/edge/api";

/** GET /agents: who works on tickets; POST /agents adds or changes one. */
export const handler = api(agents, { key: firstKey });
