import { figures, firstKey } from "../src/app";
import { api } from "../src/edge/api";

/** GET /figures?from=…&to=…&by=day: what happened, computed from the ledger, for who has the first key. */
export const handler = api(figures, { key: firstKey });
