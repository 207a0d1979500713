import type { MessageListInstanceCreateOptions } from "twilio/lib/rest/api/v2010/account/message";
import type { Template } from "../../deflection/template";
import type { ContentIds, TextCarrier, TextMessage } from "../../deflection/text-message";
import type { Deadline } from "../../time/deadline";
import { statusCallback } from "./builtin-desk";
import { ChoicesContents } from "./choices-content";
import type { TwilioClient } from "./client";
import { findMessages, secondsUntil, sendMessage } from "./send-message";

export interface TwilioTextsSettings {
  readonly templates: Readonly<Record<string, Template>>;
  /** Public address of our functions, for delivery reports. */
  readonly publicUrl: string;
  readonly contentIds: ContentIds;
  readonly logFault: (event: string, fault: unknown) => void;
}

/** Texts through Twilio: free-form WhatsApp messages, which the window allows, templates that re-open it, and SMS. */
export function twilioTexts(client: TwilioClient, settings: TwilioTextsSettings): TextCarrier {
  const contents = new ChoicesContents(client, settings.contentIds);
  return {
    async send(message, deadline) {
      const said = await saidBy(message, deadline, contents, settings);
      if (said === undefined) return { kind: "refused", blame: "us", code: "template-unknown" };
      const { messageId, expiresAt } = message;
      return sendMessage(
        client,
        {
          ...partiesOf(message),
          ...said,
          statusCallback: statusCallback(settings.publicUrl, messageId),
          validityPeriod: secondsUntil(expiresAt),
        },
        deadline,
      );
    },
    findText: (message, since, deadline) => findMessages(client, partiesOf(message), since, deadline),
  };
}

type Said = Pick<MessageListInstanceCreateOptions, "body" | "contentSid" | "contentVariables">;

/** What a message says. Choices that cannot be shown are said as text, which says the same. */
async function saidBy(
  { template, choices, text }: TextMessage,
  deadline: Deadline,
  contents: ChoicesContents,
  { templates, logFault }: TwilioTextsSettings,
): Promise<Said | undefined> {
  if (template !== undefined) {
    const contentSid = templates[template.name]?.contentSid;
    const variables = Object.keys(template.variables).length > 0 && {
      contentVariables: JSON.stringify(template.variables),
    };
    return contentSid === undefined ? undefined : { contentSid, ...variables };
  }
  if (choices === undefined) return { body: text };
  try {
    return { contentSid: await contents.sidOf(choices, deadline) };
  } catch (fault) {
    logFault("choices_failed", fault);
    return { body: text };
  }
}

function partiesOf({ channel, sender, recipient }: TextMessage): { from: string; to: string } {
  const prefix = channel === "whatsapp" ? "whatsapp:" : "";
  return { from: prefix + sender, to: prefix + recipient };
}
