import { signIn } from "../../src/app";
import { openApi } from "../../src/edge/api";

/** POST /desk/sign-in { page: true, email, password, device? } */
export const handler = openApi(signIn);
