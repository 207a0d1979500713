import type { Variables } from "../config/environment";
import { deliverDue } from "../deflection/deliver-due";
import type { EventUse } from "../edge/event-webhook";
import { faultFields, log } from "../edge/log";
import { parseDeliveryReport } from "../edge/parse-delivery-report";
import { parseInboundMessage } from "../edge/parse-inbound-message";
import { type Deadline, deadlineIn } from "../time/deadline";
import { deflectionNeeds, masked, neededDatabase } from "./parts";

/** How many due messages one ordinary request may deliver, and the time it gives them, in ms: callers need its place more. */
const DUE_ALONG = 1;
const TIME_ALONG = 4_000;

/** A few due messages after the work of an ordinary request, which is done whatever becomes of them. */
export async function deliverDueAlong(variables: Variables, deadline: Deadline): Promise<void> {
  try {
    const time = deadlineIn(Math.min(TIME_ALONG, deadline.left()), Date.now);
    await deliverDue(DUE_ALONG, 1, time, await deflectionNeeds(variables));
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
  const { kept, alert } = await reportStore(await neededDatabase(variables)).record(report, answer);
  const { messageId: message, reference, delivery, code } = report;
  log("info", "report", { outcome: kept, message, reference, delivery, code });
  if (alert !== undefined) log("error", alert, { alert: true, code });
  if (answer?.kind === "refused" && answer.blame === "us" && kept === "kept") {
    log("error", "delivery_refused", { alert: true, message, code });
  }
  await deliverDueAlong(variables, deadline);
};

/** `/whatsapp`: what a contact writes. */
export const keepInbound: EventUse = async (event, variables, deadline) => {
  const message = parseInboundMessage(event);
  if (message === undefined) return log("warn", "inbound_ignored");
  const { inboundStore } = await import("../adapters/postgres/inbound-store");
  const { kept, opt, met } = await inboundStore(await neededDatabase(variables)).keep(message);
  log("info", "inbound", {
    outcome: kept ? "kept" : "known",
    message: message.reference,
    from: masked(message.address, variables),
    opted: opt === undefined ? undefined : opt === "stop" ? "out" : "in",
  });
  if (met)
    log("warn", "contacts_met", { message: message.reference, from: masked(message.address, variables) });
  await deliverDueAlong(variables, deadline);
};
