import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { NoteJson } from "../../../../src/edge/desk-contract";
import { me } from "../../session/session";
import { announce } from "../../shell/announcer";
import { Icon } from "../../shell/icon";
import { dayOf, fullWhen, zone } from "../../time/say-time";
import { wallTime } from "../../time/zoned";
import { say } from "../../words/words";
import { outbox, shown } from "../outbox/outbox";
import { authorOf, Message } from "./message";
import { MessageText } from "./message-text";
import { nameOf } from "./name-of";
import { loadOlder, opened } from "./open-ticket";
import { QueuedMessage } from "./queued-message";
import { type TimelineItem, timelineOf } from "./timeline";

/** Who is so near the end reads the end. In CSS pixels. */
const NEAR = 80;

/** The conversation: it stays at its end while one reads the end, and in its place while one reads above. */
export function Conversation({ id }: { id: string }) {
  const { ticket: words } = say();
  const log = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const unread = useSignal(false);
  const now = opened.value;
  const ticket = now?.id === id ? now.ticket : undefined;
  const messages = now?.id === id ? now.messages : [];
  const contact = ticket === undefined ? "" : nameOf(ticket);
  const hasOlder = now?.next != null;
  const items = useComputed(() => {
    const at = opened.value;
    if (at?.ticket === undefined) return [];
    return timelineOf(at.messages, at.ticket.notes, at.next !== null, calendarDay);
  }).value;
  const keys = new Set(messages.flatMap(({ key }) => key ?? []));
  const queued = outbox.value.filter((entry) => entry.ticket === id && !keys.has(entry.key));
  useEffect(() => {
    if (outbox.peek().some(({ key }) => keys.has(key))) shown(keys);
  });

  const last = messages.at(-1)?.id;
  const mine = queued.at(-1)?.key;
  const first = messages[0]?.id;
  const from = useRef<{ first: string | undefined; last: string | undefined; height: number }>({
    first,
    last: undefined,
    height: 0,
  });

  // Older ones in front do not move what is read.
  useLayoutEffect(() => {
    const element = log.current;
    if (element === null) return;
    const before = from.current;
    if (before.first !== first && before.last === last && before.last !== undefined) {
      element.scrollTop += element.scrollHeight - before.height;
    } else if (atEnd.current || before.last === undefined) toEnd();
    else if (before.last !== last && messages.at(-1)?.from === "contact") unread.value = true;
    const newest = messages.at(-1);
    if (
      newest !== undefined &&
      before.last !== undefined &&
      before.last !== last &&
      newest.agent !== me.peek()?.name
    ) {
      announce(`${authorOf(newest, contact)}: ${newest.text.slice(0, 300)}`);
    }
    from.current = { first, last, height: element.scrollHeight };
  }, [first, last, items]);
  useLayoutEffect(() => {
    if (mine !== undefined) toEnd();
  }, [mine]);
  useEffect(() => {
    const element = log.current;
    const content = element?.firstElementChild;
    if (!element || !content) return;
    // Pictures that load, a keyboard that opens.
    const sizes = new ResizeObserver(() => {
      if (atEnd.current) toEnd();
    });
    sizes.observe(element);
    sizes.observe(content);
    return () => sizes.disconnect();
  }, []);

  function toEnd() {
    const element = log.current;
    if (element === null) return;
    element.scrollTop = element.scrollHeight;
    atEnd.current = true;
    unread.value = false;
  }

  return (
    <div class="conversation">
      <div
        ref={log}
        class="log"
        role="log"
        aria-live="off"
        aria-label={words.conversation}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard.
        tabIndex={0}
        onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
          atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR;
          if (atEnd.current) unread.value = false;
          if (scrollTop < 400 && hasOlder && now?.older === "ready") void loadOlder();
        }}
        onKeyDown={(event) => stepThroughMessages(event, log.current)}
      >
        <div class="log-content">
          {!hasOlder && ticket?.hides_messages && <p class="faint hides">{words.hidesMessages}</p>}
          {hasOlder && (
            <p class="older">
              <button
                type="button"
                class="button quiet"
                disabled={now?.older === "loading"}
                onClick={() => void loadOlder()}
              >
                {now?.older === "failed" ? say().shell.tryAgain : words.older}
              </button>
            </p>
          )}
          {items.map((item) => (
            <Item key={item.key} item={item} contact={contact} />
          ))}
          {queued.map((entry) => (
            <QueuedMessage key={entry.key} entry={entry} />
          ))}
          {ticket !== undefined && messages.length === 0 && queued.length === 0 && (
            <p class="empty">{words.noMessages}</p>
          )}
        </div>
      </div>
      {unread.value && (
        <button type="button" class="button to-end" onClick={toEnd}>
          <Icon name="down" />
          {words.newMessages}
        </button>
      )}
    </div>
  );
}

function Item({ item, contact }: { item: TimelineItem; contact: string }) {
  switch (item.kind) {
    case "day":
      return <Day at={item.at} />;
    case "note":
      return <NoteBetween note={item.note} />;
    case "message":
      return <Message message={item.message} contact={contact} />;
  }
}

function Day({ at }: { at: string }) {
  return (
    <h3 class="day">
      <span>{dayOf(at)}</span>
    </h3>
  );
}

function NoteBetween({ note }: { note: NoteJson }) {
  return (
    <article class="message internal" tabIndex={-1}>
      <p class="origin">
        <Icon name="note" />
        {say().ticket.noteBy(note.agent)}
      </p>
      <MessageText text={note.text} />
      <footer>
        <time dateTime={note.at}>{fullWhen(note.at)}</time>
      </footer>
    </article>
  );
}

/** With the arrows, from one message to the next; each tells its times then. */
function stepThroughMessages(event: KeyboardEvent, log: HTMLElement | null): void {
  const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (step === undefined || log === null || event.target instanceof HTMLButtonElement) return;
  const all = [...log.querySelectorAll<HTMLElement>("article")];
  const at = all.findIndex((article) => article.contains(document.activeElement));
  const next = at === -1 ? (step === -1 ? all.at(-1) : undefined) : all[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}

function calendarDay(at: string): string {
  const { year, month, day } = wallTime(Date.parse(at), zone());
  return `${year}-${month}-${day}`;
}
