import config from "deriva:config";
import type { Variables } from "../config/environment";
import { identifyCaller } from "../contact/caller";
import { type Deflected, deflect } from "../deflection/deflect";
import type { DeflectionRequest } from "../deflection/deflection";
import { isQuiet } from "../deflection/quiet-hours";
import type { EventUse } from "../edge/event-webhook";
import { faultFields, log } from "../edge/log";
import { parseEndedCall } from "../edge/parse-ended-call";
import type { VoiceUse } from "../edge/voice-webhook";
import { answerCall, type NoteOutcome } from "../ivr/answer-call";
import { describeDeflection } from "../ivr/describe-deflection";
import { describeAbandoned, describeEndedCall } from "../ivr/describe-ended-call";
import { type CallStore, endCall } from "../ivr/end-call";
import { enterNumber as answerEnterNumber } from "../ivr/enter-number";
import { answerFault, type HandleDigitNeeds, handleDigit } from "../ivr/handle-digit";
import { findLine } from "../ivr/line";
import { rememberTwiml } from "../ivr/remember-twiml";
import { type Deadline, deadlineIn } from "../time/deadline";
import { within } from "../time/within";
import { deliverDueAlong } from "./messages";
import { databaseOf, deflectionNeeds, environmentOf, masked, mayWriteTo } from "./parts";
import { standingReader } from "./read-standing";
import { waitReader } from "./read-wait";

const remember = rememberTwiml();

/** Noting where a caller went may cost them this much, in ms. */
const NOTE_TIME = 300;

/** Notes where a caller went who left the menu, without keeping them from it. */
function outcomeNoter(variables: Variables): NoteOutcome {
  return async ({ callSid }, line, outcome) => {
    if (callSid === undefined) return;
    log("info", "menu_left", { callSid, outcome });
    try {
      await within(NOTE_TIME, async () => (await callsOf(variables))?.note(callSid, line.number, outcome));
    } catch (fault) {
      log("warn", "outcome_not_noted", { callSid, ...faultFields(fault) });
    }
  };
}

/** What every choice of a caller's needs. */
function choiceNeeds(variables: Variables, deadline: Deadline): HandleDigitNeeds {
  return {
    lines: config.lines,
    deflect: async (choice) => {
      const template = config.templates[choice.line.template];
      if (template === undefined) throw new Error("the line's template is not in the config");
      const request = describeDeflection(choice, template);
      return (await deflectCaller(request, variables, deadline)).outcome;
    },
    noteOutcome: outcomeNoter(variables),
    reportMissingCallSid: () => log("error", "call_sid_missing"),
  };
}

async function deflectCaller(
  request: DeflectionRequest,
  variables: Variables,
  deadline: Deadline,
): Promise<Deflected> {
  const began = Date.now();
  const deflected: Deflected = mayWriteTo(request.recipient, request.sender)
    ? await deflect(request, deadline, await deflectionNeeds(variables))
    : { outcome: "refused" };
  log("info", "deflection", {
    outcome: deflected.refusal ?? deflected.outcome,
    origin: request.origin,
    callSid: request.call?.sid,
    deflection: deflected.receipt?.id,
    ticket: deflected.receipt?.ticketId,
    recipient: masked(request.recipient, variables),
    ms: Date.now() - began,
  });
  return deflected;
}

/** Where calls are kept; nothing without a database. */
async function callsOf(variables: Variables): Promise<CallStore | undefined> {
  const database = await databaseOf(variables);
  if (database === undefined) return undefined;
  const { callStore } = await import("../adapters/postgres/call-store");
  return callStore(database, { ownTickets: environmentOf(variables).desk.kind === "builtin" });
}

/** `/ivr`: what a caller hears. */
export const ivr: VoiceUse = {
  answer: (call, variables) =>
    answerCall(call, {
      lines: config.lines,
      readWait: waitReader(variables),
      readStanding: standingReader(variables),
      noteOutcome: outcomeNoter(variables),
      remember,
      reportUnknownLine: (called) =>
        log("warn", "unknown_line", {
          called: masked(called ?? "", variables),
          answered_as: masked(config.lines[0].number, variables),
        }),
    }),
  onFault: (call) => answerFault(call, config.lines),
};

/** `/handle-input`: what a digit does. */
export const handleInput: VoiceUse = {
  answer: (call, variables, deadline) => handleDigit(call, choiceNeeds(variables, deadline)),
  onFault: (call) => answerFault(call, config.lines),
};

/** `/enter-number`: another number to be written to, typed and read back. */
export const enterNumber: VoiceUse = {
  answer: (call, variables, deadline) => answerEnterNumber(call, choiceNeeds(variables, deadline)),
  onFault: (call) => answerFault(call, config.lines),
};

/** Kept back from a message to somebody who hung up, in ms, to end their call. */
const END_RESERVE = 2_000;

/** `/call-status`: a call is over. Due messages ride along. */
export const callStatus: EventUse = async (event, variables, deadline) => {
  const ended = parseEndedCall(event);
  if (ended === undefined) return;
  const store = await callsOf(variables);
  if (store === undefined) return log("info", "call_ended", { callSid: ended.callSid });

  const { line } = findLine(config.lines, ended.to);
  const caller = identifyCaller(ended.from);
  const from = caller.kind === "reachable" ? caller.number : undefined;
  const template = config.templates[line.template];
  const outcome = await endCall(describeEndedCall(ended, line, caller), line.abandoned, {
    store,
    quiet: line.quietHours !== undefined && isQuiet(new Date(), line.timeZone, line.quietHours),
    write: async () => {
      if (from === undefined || template === undefined) return false;
      const request = describeAbandoned(ended, line, from, template);
      const { outcome } = await deflectCaller(
        request,
        variables,
        deadlineIn(deadline.left(END_RESERVE), Date.now),
      );
      return outcome === "accepted" || outcome === "later";
    },
  });
  log("info", "call_ended", { callSid: ended.callSid, outcome, seconds: ended.seconds });
  await deliverDueAlong(variables, deadline);
};
