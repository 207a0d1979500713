import { anyMember, deskMerge } from "../../src/app";
import { deskChange } from "../../src/edge/desk-service";

/** POST /desk/merge { from, into, ticket }: two contacts are one person. */
export const handler = deskChange(deskMerge, { member: anyMember });
