import type { Response } from "express";
import type { RequestFault } from "./faults";

/** Answers with one of Twilio's errors. `retryAfter` in seconds. */
export function refuse(
  response: Response,
  status: number,
  code: number,
  message: string,
  retryAfter = status === 429 ? 1 : undefined,
): void {
  const more_info = `https://www.twilio.com/docs/errors/${code}`;
  if (retryAfter !== undefined) response.set("Retry-After", String(retryAfter));
  response.status(status).json({ code, message, more_info, status });
}

export function refuseUnknown(response: Response): void {
  refuse(response, 404, 20404, "The requested resource was not found");
}

/** Answers with the status that a fault asks for. */
export function refuseOnDemand(response: Response, fault: RequestFault & { kind: "status" }): void {
  refuse(response, fault.status, fault.code ?? fault.status, "On demand", fault.retryAfter);
}
