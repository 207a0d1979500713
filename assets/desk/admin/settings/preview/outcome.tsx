import type { OutcomeJson, ReplyJson } from "../../../../../src/edge/settings-contract";
import { formats } from "../../../pieces/formats";
import { LANGUAGE_NAMES } from "../../../words/words";
import { settingsWords } from "../words/words";

/** What happens to a message: where it leads, why, and what is answered. */
export function Outcome({ outcome, title }: { outcome: OutcomeJson; title?: string }) {
  const { preview: words, reasons, editors } = settingsWords.say();
  const { moment } = formats();
  const { team, is_open: isOpen, opens_at: opens, answer_by: limit, finding } = outcome;
  return (
    <div class="outcome">
      {title !== undefined && <h3>{title}</h3>}
      <p>
        <strong>
          {words.what(
            outcome.what,
            team?.name ?? editors.ofSender,
            outcome.options.map((option) => option.title),
          )}
        </strong>
        {outcome.reason !== null && ` · ${reasons[outcome.reason]}`}
        {" · "}
        {LANGUAGE_NAMES[outcome.language]}
      </p>
      <ul class="outcome-facts">
        {outcome.options.flatMap(({ key, title: option, matched }) =>
          matched.map(({ phrase, written }) => (
            <li key={`${key} ${phrase}`}>{words.because(written, option)}</li>
          )),
        )}
        {finding !== null && <li>{words.finding(finding.words, finding.rule)}</li>}
        {isOpen !== null && (
          <li>{isOpen ? words.isOpen : words.isClosed(opens === null ? "" : moment(opens))}</li>
        )}
        {limit !== null && <li>{words.answerBy(moment(limit))}</li>}
      </ul>
      <Replies title={words.replies} replies={outcome.replies} none={words.noReplies} />
      {outcome.replies_if_nobody.length > 0 && (
        <Replies title={words.repliesIfNobody} replies={outcome.replies_if_nobody} />
      )}
    </div>
  );
}

interface RepliesProps {
  readonly title: string;
  readonly replies: readonly ReplyJson[];
  readonly none?: string;
}

function Replies({ title, replies, none }: RepliesProps) {
  return (
    <div class="replies">
      <p class="note">{replies.length === 0 && none !== undefined ? none : title}</p>
      {replies.map(({ text, choices }, index) => (
        // They are what they are, in this order: nothing of them moves.
        <div key={`${index} ${text}`} class="reply">
          <p>{text}</p>
          {choices !== null && (
            <ul>
              {choices.items.map((item) => (
                <li key={item}>{item}</li>
              ))}
            </ul>
          )}
        </div>
      ))}
    </div>
  );
}
