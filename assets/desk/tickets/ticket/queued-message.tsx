import { reached } from "../../notice/poll";
import { Icon } from "../../shell/icon";
import { fullWhen } from "../../time/say-time";
import { say } from "../../words/words";
import { putBack } from "../composer/drafts";
import { sendAgain, takeBack } from "../outbox/outbox";
import type { OutboxEntry } from "../outbox/outbox-order";
import { MessageText } from "./message-text";

/** One of this agent's own that is not in the conversation yet: on its way, or refused and in their hands again. */
export function QueuedMessage({ entry }: { entry: OutboxEntry }) {
  const { message: words, shell } = say();
  const { state, key, text, ticket } = entry;
  const edit = () => {
    const back = takeBack(key);
    if (back !== undefined) putBack(ticket, back);
  };
  return (
    <article class={`message agent queued ${state}`} data-key={key} tabIndex={-1}>
      <MessageText text={text} />
      {(state === "waiting" || state === "sent") && (
        <footer>
          <span class="ticks pending">
            {reached.value || state === "sent" ? words.sending : words.queued}
          </span>
        </footer>
      )}
      {(state === "failed" || state === "conflict") && (
        <div class="told bad" role="alert">
          <p>
            <Icon name="alert" />
            {whyNot(entry)}
          </p>
          <p class="told-actions">
            <button
              type="button"
              class="button"
              onClick={() => sendAgain(key, { anyway: state === "conflict" })}
            >
              {state === "conflict" ? words.sendAnyway : shell.tryAgain}
            </button>
            <button type="button" class="button" onClick={edit}>
              {words.edit}
            </button>
            <button type="button" class="button quiet" onClick={() => takeBack(key)}>
              {words.discard}
            </button>
          </p>
        </div>
      )}
    </article>
  );
}

function whyNot({ state, field, why, who, when }: OutboxEntry): string {
  const { message: words } = say();
  if (state === "failed") return words.notSent(words.refusals[field ?? ""] ?? why ?? "");
  const name = who ?? words.anotherSystem;
  return field === "seen" && when !== undefined
    ? words.seenConflict(name, fullWhen(when))
    : words.agentConflict(name);
}
