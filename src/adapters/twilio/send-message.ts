import type { MessageListInstanceCreateOptions } from "twilio/lib/rest/api/v2010/account/message";
import type { DeskAnswer } from "../../deflection/desk";
import type { Deadline } from "../../time/deadline";
import { TimedOut, within } from "../../time/within";
import type { TwilioClient } from "./client";
import { answerOfError } from "./error-class";

/** What is begun with less, in ms, would be unclear in the end; it is not begun. */
const LEAST_TIME = 100;

/** Twilio's list is by second of its own clock; a little earlier misses nothing. In ms. */
const CLOCK_DIFFERENCE = 5_000;

/**
 * Creates a message at Twilio. It is not idempotent and has no idempotency key, so what is unclear is said to be unclear.
 */
export async function sendMessage(
  client: TwilioClient,
  message: MessageListInstanceCreateOptions,
  deadline: Deadline,
): Promise<DeskAnswer> {
  if (deadline.left() < LEAST_TIME) return { kind: "transient", code: "no-time" };
  try {
    return answerOfMessage(await within(deadline.left(), () => client.messages.create(message)));
  } catch (fault) {
    return answerOfFault(fault);
  }
}

/** Ids of what was created from one address to another since then, oldest first. */
export async function findMessages(
  client: TwilioClient,
  parties: { readonly from: string; readonly to: string },
  since: Date,
  deadline: Deadline,
): Promise<readonly string[]> {
  const messages = await within(deadline.left(), () =>
    client.messages.list({ ...parties, limit: 50, pageSize: 50 }),
  );
  return messages
    .filter(({ dateCreated }) => dateCreated.getTime() >= since.getTime() - CLOCK_DIFFERENCE)
    .sort((a, b) => a.dateCreated.getTime() - b.dateCreated.getTime())
    .map(({ sid }) => sid);
}

/** A retry is worth no more time than the first try had left. Twilio takes 1 to 36,000 s. */
export function secondsUntil(moment: Date): number {
  return Math.min(36_000, Math.max(1, Math.ceil((moment.getTime() - Date.now()) / 1_000)));
}

/** What `create` answered: a message may have failed at once, and what has no id, as a proxy's page, is nobody's. */
function answerOfMessage(message: { sid?: unknown; status?: unknown; errorCode?: unknown }): DeskAnswer {
  const { sid, status, errorCode } = message;
  if (typeof sid !== "string") return { kind: "unclear", code: "no-sid" };
  if (status === "failed" || status === "undelivered" || status === "canceled") {
    return answerOfError(400, typeof errorCode === "number" ? errorCode : undefined);
  }
  return { kind: "accepted", reference: sid };
}

function answerOfFault(fault: unknown): DeskAnswer {
  if (fault instanceof TimedOut) return { kind: "unclear", code: "timeout" };
  const { status, code } = fault as { status?: unknown; code?: unknown };
  // Nobody listened, or nobody could be found, so nothing was processed.
  if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN")
    return { kind: "transient", code };
  if (typeof status !== "number")
    return { kind: "unclear", code: typeof code === "string" ? code : "network" };
  const answer = answerOfError(status, typeof code === "number" ? code : undefined);
  return answer.kind === "transient" ? { ...answer, ...retryAfterOf(fault) } : answer;
}

/** How long Twilio asks us to wait, in ms, where it does. See client.ts. */
function retryAfterOf(fault: unknown): { retryAfter?: number } {
  const { details } = fault as { details?: { retryAfter?: unknown } };
  const seconds = details?.retryAfter;
  return typeof seconds === "number" ? { retryAfter: seconds * 1_000 } : {};
}
