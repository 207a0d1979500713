import type { Outcome } from "../routing/preview-turn";
import type { Reply } from "../routing/turn";
import type { OutcomeJson, ReplyJson } from "./settings-contract";

/** What would follow from a message, as the page shows it. */
export function outcomeJson({
  what,
  language,
  options,
  replies,
  repliesIfNobody,
  ...more
}: Outcome): OutcomeJson {
  const { team, handOver, isOpen, opensAt, answerBy } = more;
  return {
    ...{ what, language },
    options: options.map(({ key, title, matched = [] }) => ({
      ...{ key, title },
      matched: matched.map(({ phrase, written, how }) => ({ phrase, written, how })),
    })),
    team: team === undefined ? null : { id: team.id, name: team.name },
    is_open: isOpen ?? null,
    opens_at: timeOf(opensAt),
    reason: handOver?.reason ?? null,
    finding: handOver?.finding ?? null,
    answer_by: timeOf(answerBy),
    replies: replies.map(replyJson),
    replies_if_nobody: repliesIfNobody.map(replyJson),
  };
}

function replyJson({ text, choices }: Reply): ReplyJson {
  if (choices === undefined) return { text, choices: null };
  // What can be tapped stands beneath the question, which is not numbered then.
  return {
    text: choices.body,
    choices: { style: choices.style, items: choices.items.map(({ title }) => title) },
  };
}

function timeOf(at: number | undefined): string | null {
  return at === undefined ? null : new Date(at).toISOString();
}
