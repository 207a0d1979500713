import { answers, firstKey } from "../src/app";
import { api } from "../src/edge/api";

/** POST /answers: a person answers a contact. */
export const handler = api(answers, { key: firstKey });
