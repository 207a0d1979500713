import { anyKey, deflections } from "../src/app";
import { api } from "../src/edge/api";

/** POST /deflections moves a contact to WhatsApp for any IVR; GET /deflections?id=… tells what became of it. */
export const handler = api(deflections, { key: anyKey });
