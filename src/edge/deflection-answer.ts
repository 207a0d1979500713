import type { Deflected } from "../deflection/deflect";
import { deflectionJson } from "./deflection-json";
import { conflict, invalidFields, tooMany, unavailable } from "./problem";

/** When a refused request may be worth making again, in seconds, where nothing says more. */
const AGAIN_SOON = 5;
const AGAIN_LATER = 60;
const AGAIN_TOMORROW = 24 * 3_600;

/** The answer of `POST /deflections` to what became of it. @throws Problem for what was not taken. */
export function deflectionAnswer({ outcome, receipt, refusal, retryAfter }: Deflected) {
  const refuse = (detail: string) => invalidFields([{ field: "recipient_phone", detail }]);
  switch (refusal) {
    case "conflict":
      throw conflict();
    case "fault":
      throw unavailable(
        "The request could not be kept. Send it again, with the same Idempotency-Key.",
        AGAIN_SOON,
      );
    case "stopped":
      throw unavailable(
        "Nothing is sent by this sender at the moment; GET /health says since when.",
        AGAIN_LATER,
      );
    case "limited":
      throw tooMany(
        "A limit is used up: of this key, of the recipient, of its country, or of all.",
        retryAfter ?? AGAIN_LATER,
      );
    case "already":
      throw tooMany(
        "The recipient was sent the message, and sent it once more; it is on their ticket.",
        retryAfter ?? AGAIN_TOMORROW,
      );
    case "opted-out":
      throw refuse("the contact asked not to be written to; only they can undo it, by writing START");
    case "not-on-whatsapp":
      throw refuse("WhatsApp knows nobody under this number, or the contact blocked us");
    case "no-consent":
      throw refuse("the contact never agreed to be written to");
  }
  if (receipt === undefined) throw unavailable();
  // Where nobody keeps a ticket, a message that was not taken would be lost in silence.
  if (receipt.ticketId === undefined && outcome === "refused")
    throw refuse("the desk does not take this number");
  if (receipt.ticketId === undefined && outcome === "unavailable") {
    throw unavailable("The desk did not take the request; the log says why.", AGAIN_LATER);
  }
  const { id, delivery: status, ticketId } = receipt;
  return deflectionJson({ id, status, ticketId });
}
