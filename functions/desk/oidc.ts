import { beginOidc } from "../../src/app";
import { openApi } from "../../src/edge/api";

/** GET /desk/oidc: begins a sign-in at the company's provider. */
export const handler = openApi(beginOidc);
