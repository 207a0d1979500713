import { type Caller, numberOf } from "../contact/caller";
import type { PhoneNumber } from "../contact/phone-number";
import type { DeflectionRequest, Metadata } from "../deflection/deflection";
import { fillVariables, type Template } from "../deflection/template";
import type { EndedCall } from "./end-call";
import type { Line } from "./line";

/** A call that is over, as Twilio tells it. */
export interface EndedCallEvent {
  readonly callSid: string;
  readonly from?: string;
  readonly to?: string;
  readonly country?: string;
  readonly seconds: number;
}

/** A call that is over in the words of its line; a fixed line cannot have WhatsApp and can be called back. */
export function describeEndedCall(call: EndedCallEvent, line: Line, caller: Caller): EndedCall {
  const number = numberOf(caller);
  return {
    sid: call.callSid,
    line: line.number,
    language: line.language,
    metadata: metadataOf(call, line),
    memory: line.memory,
    seconds: call.seconds,
    ...(line.team !== undefined && { team: line.team }),
    ...(number !== undefined && { from: number }),
  };
}

/** A message to who hung up without a choice. It is sent only to who once agreed: nobody agreed in this call. */
export function describeAbandoned(
  call: EndedCallEvent,
  line: Line,
  recipient: PhoneNumber,
  template: Template,
): DeflectionRequest {
  return {
    claim: `abandoned:${call.callSid}`,
    origin: "abandoned",
    sender: line.sender,
    recipient,
    language: line.language,
    template: line.template,
    variables: fillVariables(template, { company: line.company, line: line.number, wait: "" }),
    metadata: metadataOf(call, line),
    call: { sid: call.callSid, line: line.number },
    ...(line.team !== undefined && { team: line.team }),
  };
}

function metadataOf({ callSid, country, seconds }: EndedCallEvent, { metadata, number, language }: Line) {
  const call: Metadata = {
    call_sid: callSid,
    line: number,
    language,
    abandoned_after_seconds: seconds,
    ...(country !== undefined && { caller_country: country }),
  };
  return { user: metadata.user, ticket: { ...metadata.ticket, ...call } };
}
