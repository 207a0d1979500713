import { invitation } from "../../src/app";
import { openApi } from "../../src/edge/api";

/** POST /desk/invitation { page: true, token }: whom it is for; with a password uses it up and signs in. */
export const handler = openApi(invitation);
