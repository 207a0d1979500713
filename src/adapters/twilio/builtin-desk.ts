import type { Desk, DeskAnswer } from "../../deflection/desk";
import type { Template } from "../../deflection/template";
import type { TwilioClient } from "./client";
import { blamesTemplate } from "./error-class";
import { findMessages, secondsUntil, sendMessage } from "./send-message";

export interface BuiltinDeskSettings {
  readonly templates: Readonly<Record<string, Template>>;
  /** Public address of our functions, for delivery reports: "https://example.twil.io". */
  readonly publicUrl: string;
}

/** The desk of our own: tickets are written with the claim, and here the template goes out through Twilio. */
export function builtinDesk(client: TwilioClient, { templates, publicUrl }: BuiltinDeskSettings): Desk {
  return {
    whenUnclear: "look-up",
    async take(deflection, deadline) {
      const template = templates[deflection.template];
      const contentSid = template?.contentSid;
      if (contentSid === undefined) return { kind: "refused", blame: "us", code: "template-unknown" };
      const answer = await sendMessage(
        client,
        {
          ...partiesOf(deflection),
          contentSid,
          ...(Object.keys(deflection.variables).length > 0 && {
            contentVariables: JSON.stringify(deflection.variables),
          }),
          statusCallback: statusCallback(publicUrl, deflection.messageId),
          validityPeriod: secondsUntil(deflection.expiresAt),
        },
        deadline,
      );
      return withSpare(answer, template?.spare);
    },
    find: (deflection, since, deadline) => findMessages(client, partiesOf(deflection), since, deadline),
  };
}

/** Where Twilio reports how a message of ours goes on. */
export function statusCallback(publicUrl: string, messageId: string): string {
  return `${publicUrl}/whatsapp-status?message=${messageId}`;
}

/** Another template says the same, where it is the template that is not taken. */
export function withSpare(answer: DeskAnswer, spare: string | undefined): DeskAnswer {
  return answer.kind === "refused" && spare !== undefined && blamesTemplate(answer.code)
    ? { ...answer, spare }
    : answer;
}

function partiesOf({ sender, recipient }: { sender: string; recipient: string }) {
  return { from: `whatsapp:${sender}`, to: `whatsapp:${recipient}` };
}
