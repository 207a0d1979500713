import type { ServerlessCallback } from "@twilio-labs/serverless-runtime-types/types";
import { TimedOut } from "../time/within";
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
  let answered = false;
  const answer = (make: () => Answer) => {
    if (answered) return;
    answered = true;
    clearTimeout(timer);
    try {
      callback(null, make());
    } catch (fault) {
      log("error", "answer_failed", faultFields(fault));
    }
  };
  const timer = setTimeout(() => answer(() => onFault(new TimedOut(ms))), ms);
  new Promise<Answer>((resolve) => resolve(work())).then(
    (made) => answer(() => made),
    (fault: unknown) => answer(() => onFault(fault)),
  );
}
