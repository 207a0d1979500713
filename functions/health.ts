import { health } from "../src/app";
import { openApi } from "../src/edge/api";

/** GET /health: version, database, desk and what waits, for anybody. */
export const handler = openApi(health);
