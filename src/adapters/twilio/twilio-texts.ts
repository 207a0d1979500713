import type { TextCarrier, TextMessage } from "../../deflection/text-message";
import { statusCallback } from "./builtin-desk";
import type { TwilioClient } from "./client";
import { findMessages, secondsUntil, sendMessage } from "./send-message";

/** Texts through Twilio: free-form WhatsApp messages, which the window allows, and SMS. */
export function twilioTexts(
  client: TwilioClient,
  { publicUrl }: { readonly publicUrl: string },
): TextCarrier {
  return {
    send: (message, deadline) =>
      sendMessage(
        client,
        {
          ...partiesOf(message),
          body: message.text,
          statusCallback: statusCallback(publicUrl, message.messageId),
          validityPeriod: secondsUntil(message.expiresAt),
        },
        deadline,
      ),
    findText: (message, since, deadline) => findMessages(client, partiesOf(message), since, deadline),
  };
}

function partiesOf({ channel, sender, recipient }: TextMessage): { from: string; to: string } {
  const prefix = channel === "whatsapp" ? "whatsapp:" : "";
  return { from: prefix + sender, to: prefix + recipient };
}
