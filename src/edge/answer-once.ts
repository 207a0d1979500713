import type { ServerlessCallback } from "@twilio-labs/serverless-runtime-types/types";
import { within } from "../time/within";
import { faultFields, log } from "./log";

/**
 * Answers a request exactly once and in time, with what `work` says or, when it fails or takes longer than `ms`,
 * with what `onFault` says. Nothing may reject here: the runtime does not await a handler, and one unhandled
 * rejection ends the process that serves everybody else.
 */
export function answerOnce<Answer extends object>(
  callback: ServerlessCallback,
  ms: number,
  work: () => Promise<Answer>,
  onFault: (fault: unknown) => Answer,
): void {
  within(ms, work)
    .catch(onFault)
    .then((answer) => callback(null, answer))
    .catch((fault: unknown) => log("error", "answer_failed", faultFields(fault)));
}
