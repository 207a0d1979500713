import type { CallOutcome } from "../phone/call-event";
import type { SimulatedMessage } from "../twilio/message-log";

const WITHOUT_MESSAGE: Record<CallOutcome, string> = {
  completed: "The call ended; no WhatsApp message has been sent so far.",
  "hung-up-by-caller": "The caller hung up; no WhatsApp message was sent.",
  queued: "The caller waits in the queue.",
  dialed: "The caller was connected to another number.",
  fault: "The call failed: a real caller would have heard Twilio's error voice.",
};

/** What became of a call, as a person would say it. */
export function summarizeCall(outcome: CallOutcome, sent: readonly SimulatedMessage[]): string {
  const message = sent.find(({ channel }) => channel === "whatsapp") ?? sent[0];
  if (message === undefined) return WITHOUT_MESSAGE[outcome];
  if (message.channel === "sms") return `An SMS was sent to ${message.contact}.`;
  const what = message.template === null ? "A message" : `The template '${message.template}'`;
  return `${what} was sent to ${message.contact} on WhatsApp.`;
}
