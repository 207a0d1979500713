import type { Variables } from "../config/environment";
import type { Situation } from "../conversation/situation";
import { deliverDue } from "../deflection/deliver-due";
import type { EventUse } from "../edge/event-webhook";
import { faultFields, log } from "../edge/log";
import { parseDeliveryReport } from "../edge/parse-delivery-report";
import { parseInboundMessage } from "../edge/parse-inbound-message";
import { answerContact } from "../routing/answer-contact";
import type { TakenTurn } from "../routing/turn-store";
import { type Deadline, deadlineIn } from "../time/deadline";
import { answerNeeds, keepTerms } from "./chat";
import { takeUpSettings } from "./current-settings";
import { deflectionNeeds, masked, neededDatabase } from "./parts";

/** How many due messages one ordinary request may deliver, and the time it gives them, in ms: callers need its place more. */
const DUE_ALONG = 1;
const TIME_ALONG = 4_000;

/** How many answers that were parked go out when their contact writes. */
const MOST_UNPARKED = 10;

/** Kept of an answer's time, in ms, to end by the deadline. */
const DUE_RESERVE = 500;

/** A few due messages after the work of an ordinary request, which is done whatever becomes of them. */
export async function deliverDueAlong(
  variables: Variables,
  deadline: Deadline,
  most = DUE_ALONG,
): Promise<void> {
  try {
    const time = deadlineIn(Math.min(TIME_ALONG, deadline.left()), Date.now);
    await deliverDue(most, 1, time, await deflectionNeeds(variables));
  } catch (fault) {
    log("error", "due_fault", faultFields(fault));
  }
}

/** `/whatsapp-status`: how a message goes on. Due messages ride along, after the report is kept. */
export const keepReport: EventUse = async (event, variables, deadline) => {
  const report = parseDeliveryReport(event);
  if (report === undefined) return log("warn", "report_ignored");
  const { reportStore } = await import("../adapters/postgres/report-store");
  const { answerOfReport } = await import("../adapters/twilio/error-class");
  const answer = report.delivery === "failed" ? answerOfReport(report.code) : undefined;
  const { outlast } = await import("../adapters/postgres/outlast");
  const store = reportStore(await neededDatabase(variables));
  const { kept, alert } = await outlast(deadline, () => store.record(report, answer));
  const { messageId: message, reference, delivery, code } = report;
  log("info", "report", { outcome: kept, message, reference, delivery, code });
  if (alert !== undefined) log("error", alert, { alert: true, code });
  if (answer?.kind === "refused" && answer.blame === "us" && kept === "kept") {
    log("error", "delivery_refused", { alert: true, message, code });
  }
  await deliverDueAlong(variables, deadline);
};

/** `/whatsapp`: what a contact writes, and what follows from it. */
export const keepInbound: EventUse = async (event, variables, deadline) => {
  const began = Date.now();
  const message = parseInboundMessage(event);
  if (message === undefined) return log("warn", "inbound_ignored");
  const { inboundStore } = await import("../adapters/postgres/inbound-store");
  const { outlast } = await import("../adapters/postgres/outlast");
  const terms = keepTerms(message, variables);
  const store = inboundStore(await neededDatabase(variables));
  // Where Twilio tells no time, it is that of its arrival, not of when the database came to it: of two at once one is answered.
  const { kept, opt, met, situation, unparked, settings } = await outlast(deadline, () =>
    store.keep({ sentAt: new Date(began), ...message }, terms),
  );
  // What was saved in the meantime decides about this message already.
  await takeUpSettings(settings, variables);
  const from = masked(message.address, variables);
  const turn = situation && (await answerSafely(situation, variables, deadline));
  log("info", "inbound", {
    outcome: kept ? "kept" : "known",
    message: message.reference,
    kind: message.kind,
    from,
    opted: opt === undefined ? undefined : opt === "stop" ? "out" : "in",
    ticket: situation?.ticket?.id,
    replies: turn?.kind === "taken" ? turn.replies.length : 0,
    ms: Date.now() - began,
  });
  if (met) log("warn", "contacts_met", { message: message.reference, from });
  // Who waits for answers that were parked has them before others; who was just answered has had their share of this request.
  if (unparked) await deliverDueAlong(variables, deadline, MOST_UNPARKED);
  else if (turn?.kind !== "taken" || turn.replies.length === 0) await deliverDueAlong(variables, deadline);
};

/** What was kept is answered, now or by a tick; that it could not be now is no reason to have the message again. */
async function answerSafely(
  situation: Situation,
  variables: Variables,
  deadline: Deadline,
): Promise<TakenTurn | undefined> {
  try {
    return await answerContact(situation, beforeDue(deadline), await answerNeeds(variables));
  } catch (fault) {
    log("error", "answer_fault", faultFields(fault));
    return undefined;
  }
}

function beforeDue(deadline: Deadline): Deadline {
  return { left: (reserve = 0) => deadline.left(reserve + DUE_RESERVE) };
}
