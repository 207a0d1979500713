import type { Variables } from "../config/environment";
import { type Deadline, deadlineIn } from "../time/deadline";
import { answerOnce } from "./answer-once";
import { faultFields, log } from "./log";
import type { RawEvent } from "./parameters";
import { type Handler, runtimeResponse, variablesOf } from "./runtime";

/** What one webhook does that needs no words in return. */
export type EventUse = (event: RawEvent, variables: Variables, deadline: Deadline) => Promise<void>;

const ANSWER_WITHIN = 8_000;

/**
 * A webhook that only tells us something. 204 when it was taken in; 503 when it was not, so that it shows in
 * Twilio's debugger and is delivered again where Twilio does so.
 */
export function eventWebhook(name: string, use: EventUse): Handler {
  return (context, event, callback) => {
    const deadline = deadlineIn(ANSWER_WITHIN - 300, Date.now);
    const work = async () => {
      await use(event, variablesOf(context), deadline);
      return empty(204);
    };
    answerOnce(callback, ANSWER_WITHIN, work, (fault) => {
      log("error", `${name}_fault`, faultFields(fault));
      return empty(503);
    });
  };
}

function empty(status: number) {
  const response = runtimeResponse();
  response.setStatusCode(status);
  return response;
}
