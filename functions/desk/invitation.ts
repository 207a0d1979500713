import { invitation } from "../../src/app";
import { openApi } from "../../src/edge/api";

/** POST /desk/invitation { token }: whom it is for; { token, password } uses it up and signs in. */
export const handler = openApi(invitation);
