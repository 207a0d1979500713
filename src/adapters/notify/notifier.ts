import type { Language } from "../../contact/language";
import type { Channel, Notice, Notifier } from "../../desk/notice";
import { sayNotice } from "../../desk/notices/say-notice";
import { teamsMessage } from "./microsoft-teams";
import { postJson } from "./post-json";
import { signatureHeaders, webhookBody } from "./signed-webhook";
import { slackMessage } from "./slack";

export interface NotifierSettings {
  /** In which agents read. */
  readonly language: Language;
}

/** Tells agents through Slack, Microsoft Teams and signed webhooks. */
export function notifier({ language }: NotifierSettings): Notifier {
  return {
    tell(channel, notice, deadline) {
      const { body, headers } = requestOf(channel, notice, language);
      return postJson(channel.url, body, headers, deadline);
    },
  };
}

function requestOf(
  { kind, secret = "" }: Channel,
  notice: Notice,
  language: Language,
): { body: string; headers: Readonly<Record<string, string>> } {
  switch (kind) {
    case "slack":
      return { body: JSON.stringify(slackMessage(sayNotice(notice, language))), headers: {} };
    case "microsoft-teams":
      return { body: JSON.stringify(teamsMessage(sayNotice(notice, language))), headers: {} };
    case "webhook": {
      const body = webhookBody(notice);
      return { body, headers: signatureHeaders(`notice_${notice.id}`, body, secret, new Date()) };
    }
  }
}
