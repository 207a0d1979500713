import * as v from "valibot";
import type { Delivery } from "../deflection/delivery";

const MEANINGS: Readonly<Record<Delivery, string>> = {
  requested: "kept, and not handed over yet",
  sending: "being handed over",
  sent: "accepted by WhatsApp",
  delivered: "on the contact's telephone",
  read: "seen by the contact",
  replied: "answered by the contact",
  failed: "will not arrive; 'failure' says why",
  unknown: "handed over, and nobody could say whether it arrived",
};

/** How far a deflection has come. */
export const deliverySchema = v.pipe(
  v.picklist(Object.keys(MEANINGS) as Delivery[]),
  v.title("Delivery"),
  v.description(
    `How far the message has come: ${Object.entries(MEANINGS)
      .map(([name, meaning]) => `${name} (${meaning})`)
      .join(", ")}.`,
  ),
);

/** A code of who delivers, or a word of ours. */
export const failureSchema = v.pipe(
  v.nullable(v.string()),
  v.description("Why the delivery failed: an error code of Twilio's or a word of ours."),
);
