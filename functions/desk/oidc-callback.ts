import { finishOidc } from "../../src/app";
import { openApi } from "../../src/edge/api";

/** GET /desk/oidc-callback?code=&state=: where the company's provider sends the browser back; the page posts what it said. */
export const handler = openApi(finishOidc);
