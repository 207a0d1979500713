import { ways } from "../../src/app";
import { openApi } from "../../src/edge/api";

/** GET /desk/ways: what the sign-in page shows. */
export const handler = openApi(ways);
