import config from "deriva:config";
import type { Variables } from "../config/environment";
import { type Caller, identifyCaller } from "../contact/caller";
import { type Deflected, deflect } from "../deflection/deflect";
import type { DeflectionRequest } from "../deflection/deflection";
import { isQuiet } from "../deflection/quiet-hours";
import type { EventUse } from "../edge/event-webhook";
import { faultFields, log } from "../edge/log";
import { parseEndedCall } from "../edge/parse-ended-call";
import type { VoiceUse } from "../edge/voice-webhook";
import { answerCall, type NoteOutcome } from "../ivr/answer-call";
import type { WhatsappChoice } from "../ivr/answer-outcome";
import { readCallState } from "../ivr/call-state";
import { describeDeflection } from "../ivr/describe-deflection";
import { describeAbandoned, describeEndedCall, type EndedCallEvent } from "../ivr/describe-ended-call";
import { type CallStore, endCall } from "../ivr/end-call";
import { enterNumber as answerEnterNumber } from "../ivr/enter-number";
import { answerFault, type HandleDigitNeeds, handleDigit } from "../ivr/handle-digit";
import { findLine, type Line } from "../ivr/line";
import { offeredOptions } from "../ivr/menu";
import { rememberTwiml } from "../ivr/remember-twiml";
import { offerWhatsapp } from "../ivr/whatsapp-offer";
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
      const deflected = await deflectCaller(request, variables, deadline);
      await noteRefusal(deflected, choice, variables);
      return deflected.outcome;
    },
    noteOutcome: outcomeNoter(variables),
    reportMissingCallSid: () => log("error", "call_sid_missing"),
  };
}

/** Notes for the figures that a press came to nothing; what failed with the database cannot be noted there. */
async function noteRefusal(
  { receipt, refusal }: Deflected,
  { call, line }: WhatsappChoice,
  variables: Variables,
): Promise<void> {
  // The ledger has those that were taken, now or before.
  if (receipt !== undefined || refusal === "already" || refusal === "fault") return;
  try {
    await within(NOTE_TIME, async () =>
      (await callsOf(variables))?.refuse(call.callSid, line.number, line.team, refusal ?? "country"),
    );
  } catch (fault) {
    log("warn", "refusal_not_noted", { callSid: call.callSid, ...faultFields(fault) });
  }
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

/** Whether the menu of a call that is over had WhatsApp in it: what `/ivr` decided, which keeps nothing, is decided again. */
async function couldBeOffered(
  ended: EndedCallEvent,
  line: Line,
  caller: Caller,
  variables: Variables,
): Promise<boolean> {
  const state = readCallState({});
  const number = caller.kind === "reachable" ? caller.number : undefined;
  const standing = await standingReader(variables)(line, { ...ended, state }, number);
  const options = offeredOptions(line, offerWhatsapp(line, caller, standing, state));
  return options.some(({ action }) => action === "whatsapp");
}

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
  const offered = await couldBeOffered(ended, line, caller, variables);
  const call = { ...describeEndedCall(ended, line, caller), offered };
  const outcome = await endCall(call, line.abandoned, {
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
