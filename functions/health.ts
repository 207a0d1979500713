import { health } from "../src/app";
import { api } from "../src/edge/api";

/** GET /health: version, database and desk, for anybody. */
export const handler = api(health, { key: false });
