import { anyKey, tick } from "../src/app";
import { api } from "../src/edge/api";

/** Called every minute by a scheduler that has a key: delivers what is due. */
export const handler = api(tick, { key: anyKey });
