import { anyMember, deskRetry } from "../../src/app";
import { deskChange } from "../../src/edge/desk-service";

/** POST /desk/retry { message, anyway? }: an answer that failed is sent a second time. */
export const handler = deskChange(deskRetry, { member: anyMember });
