import type { SaidNotice } from "../../desk/notices/say-notice";

/** A notice for a Microsoft Teams workflow ("Post to a channel when a webhook request is received"): an Adaptive Card. */
export function teamsMessage({ title, facts }: SaidNotice): object {
  return {
    type: "message",
    attachments: [
      {
        contentType: "application/vnd.microsoft.card.adaptive",
        content: {
          $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
          type: "AdaptiveCard",
          version: "1.4",
          body: [
            { type: "TextBlock", text: escaped(title), weight: "Bolder", size: "Medium", wrap: true },
            ...(facts.length > 0
              ? [
                  {
                    type: "FactSet",
                    facts: facts.map(([name, value]) => ({ title: name, value: escaped(value) })),
                  },
                ]
              : []),
          ],
        },
      },
    ],
  };
}

/** Cards read Markdown; what a contact wrote must not become a link. */
function escaped(text: string): string {
  return text.replace(/[\\`*_[\]()<>#!|~]/g, "\\$&");
}
