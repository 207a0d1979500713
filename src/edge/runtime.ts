import type { Context, ServerlessCallback } from "@twilio-labs/serverless-runtime-types/types";
import type { Variables } from "../config/environment";
import type { RawEvent } from "./parameters";

/** A function as Twilio's runtime calls it. */
export type Handler = (context: Context, event: RawEvent, callback: ServerlessCallback) => void;

/** The variables of a function: the runtime's context is a plain object that holds them beside its methods. */
export function variablesOf(context: Context): Variables {
  return context as unknown as Variables;
}

/** The class that the runtime puts into the global scope; it recognises answers by it. */
export function runtimeResponse(): InstanceType<typeof Twilio.Response> {
  return new Twilio.Response();
}
