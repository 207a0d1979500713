import { callStore } from "../../src/adapters/postgres/call-store";
import type { PhoneNumber } from "../../src/contact/phone-number";
import type { EndedCall } from "../../src/ivr/end-call";
import { HOUR, type Kept, LINE } from "./kept";

let count = 0;

/** A call that is over; without a number its caller hid it. */
export function endedCall(from: PhoneNumber | undefined, sid?: string): EndedCall {
  count++;
  const callSid = sid ?? `CAended${count}`;
  return {
    sid: callSid,
    line: LINE,
    language: "es",
    team: 1234,
    metadata: { user: {}, ticket: { call_sid: callSid, abandoned_after_seconds: 31 } },
    memory: 24 * HOUR,
    seconds: 31,
    ...(from !== undefined && { from }),
  };
}

/** Ends somebody's call. */
export function callingFrom(kept: Kept, from: PhoneNumber | undefined, sid?: string, ticket = true) {
  return callStore(kept.database, { ownTickets: true }).end(endedCall(from, sid), ticket);
}
