import type { MessageJson } from "../../../../src/edge/desk-contract";
import { Icon } from "../../shell/icon";
import { fullWhen, timeOf } from "../../time/say-time";
import { say } from "../../words/words";
import { FailedMessage } from "./failed-message";
import { MessageFiles, MessagePlace } from "./message-files";
import { MessageText } from "./message-text";
import { opened } from "./open-ticket";
import { Ticks, TickTimes } from "./ticks";

/** One message of a conversation. It is drawn anew only where it changed. */
export function Message({ message, contact }: { message: MessageJson; contact: string }) {
  const { message: words } = say();
  const { from, kind, text, at, template, choices, location, status } = message;
  const ours = from !== "contact";
  return (
    <article
      class={`message ${from} ${status}${kind === "reaction" ? " reaction" : ""}`}
      data-message={message.id}
      tabIndex={-1}
      aria-label={`${authorOf(message, contact)}, ${timeOf(at)}`}
    >
      {from !== "contact" && from !== "agent" && (
        <p class="origin">
          <Icon name="bot" />
          {from === "automatic" ? words.automatic : words.system}
        </p>
      )}
      {from === "agent" && message.agent !== null && <p class="origin">{message.agent}</p>}
      <Quote quoted={message.quoted} contact={contact} />
      {kind === "template" && template !== null && <p class="origin">{words.template(template)}</p>}
      {kind === "reaction" && <p class="origin">{words.reaction}</p>}
      <MessageFiles media={message.media} />
      {location !== null && <MessagePlace location={location} />}
      {text !== "" && <MessageText text={text} />}
      {text === "" && message.media.length === 0 && location === null && (
        <p class="text without">{words.without[kind] ?? words.without.unknown}</p>
      )}
      {choices !== null && choices.length > 0 && (
        <ul class="choices" aria-label={words.choices}>
          {choices.map((choice) => (
            <li key={choice}>{choice}</li>
          ))}
        </ul>
      )}
      <footer>
        <time dateTime={at} title={fullWhen(at)}>
          {timeOf(at)}
        </time>
        {ours && <Ticks message={message} />}
      </footer>
      {ours && <TickTimes message={message} />}
      {ours && status === "parked" && <p class="told">{words.parked}</p>}
      {ours && status === "unknown" && <p class="told">{words.unknown}</p>}
      {ours && status === "failed" && <FailedMessage message={message} />}
    </article>
  );
}

/** What it answers; a click shows it where it stands. */
function Quote({ quoted, contact }: { quoted: MessageJson["quoted"]; contact: string }) {
  if (quoted === null) return null;
  const { message: words } = say();
  const show = () => {
    const there = document.querySelector<HTMLElement>(`[data-message="${CSS.escape(quoted.id)}"]`);
    there?.scrollIntoView({ block: "center" });
    there?.focus({ preventScroll: true });
  };
  const loaded = opened.value?.messages.some(({ id }) => id === quoted.id) ?? false;
  const what = (
    <>
      <b>{quoted.from === "contact" ? contact : words.us}</b>
      <span>{quoted.text === "" ? words.without.media : quoted.text}</span>
    </>
  );
  return loaded ? (
    <button type="button" class="quote" aria-label={words.showQuoted} onClick={show}>
      {what}
    </button>
  ) : (
    <blockquote class="quote">{what}</blockquote>
  );
}

export function authorOf({ from, agent }: Pick<MessageJson, "from" | "agent">, contact: string): string {
  const { message: words } = say();
  if (from === "contact") return contact;
  if (from === "agent") return agent ?? words.us;
  return from === "automatic" ? words.automatic : words.system;
}
