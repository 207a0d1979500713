import type { SaidNotice } from "../../desk/notices/say-notice";

/** A notice for a Slack incoming webhook: text for notifications, blocks for the channel (docs.slack.dev, "Incoming webhooks"). */
export function slackMessage({ title, facts }: SaidNotice): object {
  const fields = facts.map(([name, value]) => ({
    type: "mrkdwn",
    text: `*${escaped(name)}*\n${escaped(value)}`,
  }));
  return {
    text: escaped(title),
    blocks: [
      { type: "section", text: { type: "mrkdwn", text: `*${escaped(title)}*` } },
      ...(fields.length > 0 ? [{ type: "section", fields }] : []),
    ],
  };
}

/** Slack reads these as markup; what a contact wrote must not mention a whole channel or hide a link. */
function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
