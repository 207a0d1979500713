import type { Desk, DeskAnswer } from "../../deflection/desk";
import type { Template } from "../../deflection/template";
import { TimedOut, within } from "../../time/within";
import type { TwilioClient } from "./client";
import { answerOfError } from "./error-class";

export interface BuiltinDeskSettings {
  readonly templates: Readonly<Record<string, Template>>;
  /** Public address of our functions, for delivery reports: "https://example.twil.io". */
  readonly publicUrl: string;
}

/** What is begun with less, in ms, would be unclear in the end; it is not begun. */
const LEAST_TIME = 100;

/** Twilio's list is by day or by second of its own clock; a little earlier misses nothing. In ms. */
const CLOCK_DIFFERENCE = 5_000;

/**
 * The desk of our own: tickets are written with the claim, and here the template goes out through Twilio.
 * Creating a message is not idempotent and has no idempotency key, so what is unclear is said to be unclear.
 */
export function builtinDesk(client: TwilioClient, settings: BuiltinDeskSettings): Desk {
  return {
    async take(deflection, deadline) {
      const contentSid = settings.templates[deflection.template]?.contentSid;
      if (contentSid === undefined) return { kind: "refused", blame: "us", code: "template-unknown" };
      if (deadline.left() < LEAST_TIME) return { kind: "transient", code: "no-time" };
      try {
        const message = await within(deadline.left(), () =>
          client.messages.create({
            from: `whatsapp:${deflection.sender}`,
            to: `whatsapp:${deflection.recipient}`,
            contentSid,
            ...(Object.keys(deflection.variables).length > 0 && {
              contentVariables: JSON.stringify(deflection.variables),
            }),
            statusCallback: `${settings.publicUrl}/whatsapp-status?message=${deflection.messageId}`,
            validityPeriod: secondsUntil(deflection.expiresAt),
          }),
        );
        return answerOfMessage(message);
      } catch (fault) {
        return answerOfFault(fault);
      }
    },

    async find(deflection, since, deadline) {
      const messages = await within(deadline.left(), () =>
        client.messages.list({
          from: `whatsapp:${deflection.sender}`,
          to: `whatsapp:${deflection.recipient}`,
          limit: 50,
          pageSize: 50,
        }),
      );
      return messages
        .filter(({ dateCreated }) => dateCreated.getTime() >= since.getTime() - CLOCK_DIFFERENCE)
        .sort((a, b) => a.dateCreated.getTime() - b.dateCreated.getTime())
        .map(({ sid }) => sid);
    },
  };
}

/** A retry is worth no more time than the first try had left. Twilio takes 1 to 36,000 s. */
function secondsUntil(moment: Date): number {
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
  // Nobody listened, so nothing was processed.
  if (code === "ECONNREFUSED" || code === "ENOTFOUND") return { kind: "transient", code };
  if (typeof status !== "number")
    return { kind: "unclear", code: typeof code === "string" ? code : "network" };
  return answerOfError(status, typeof code === "number" ? code : undefined);
}
