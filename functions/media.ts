import { firstKey, media } from "../src/app";
import { api } from "../src/edge/api";

/** GET /media?message=…&index=…: a file that a contact sent, for who has the first key. */
export const handler = api(media, { key: firstKey });
