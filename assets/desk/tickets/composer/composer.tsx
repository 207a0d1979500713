import { useSignal } from "@preact/signals";
import { useEffect, useId, useLayoutEffect, useRef } from "preact/hooks";
import type { CannedJson, TicketJson } from "../../../../src/edge/desk-contract";
import { settings } from "../../kept/settings";
import { session } from "../../session/session";
import { Icon } from "../../shell/icon";
import { now } from "../../time/clock";
import { say } from "../../words/words";
import { act } from "../doing/acts";
import { reopen } from "../doing/resolve";
import { send } from "../outbox/outbox";
import { newestOf } from "../ticket/merge-messages";
import { nameOf } from "../ticket/name-of";
import { opened, others } from "../ticket/open-ticket";
import { CannedMenu } from "./canned-menu";
import { findCanned, replaceSlash, slashWords } from "./canned-search";
import { type DraftKind, draftOf, keepDraft, putBackCount } from "./drafts";
import { mayBeAnswered } from "./may-be-answered";
import { fillPlaceholders } from "./placeholders";
import { renewCanned } from "./renew-canned";
import { windowLeft } from "./window-left";
import { WindowCountdown, WindowNotice } from "./window-notice";
import { writeMode } from "./write-mode";
import { noteWriting, stopWriting } from "./writing";

/** What goes out as one message, in characters. */
const LONGEST = 1_600;

const LONGEST_NOTE = 4_000;

/** Where an answer is written, or a note that the contact never sees. */
export function Composer({ ticket }: { ticket: TicketJson }) {
  const { composer: words } = say();
  const mode = writeMode.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const text = useSignal("");
  const slash = useSignal<string | undefined>(undefined);
  const chosen = useSignal(0);
  const saving = useSignal(false);
  const menuId = useId();
  const { id } = ticket;
  const resolved = ticket.status === "resolved";
  const longest = mode === "note" ? LONGEST_NOTE : LONGEST;
  const barred = mode === "answer" && (resolved || !mayBeAnswered(ticket, now.value));
  const found =
    slash.value === undefined || mode === "note"
      ? undefined
      : findCanned(session.value?.canned ?? [], ticket.team?.id, slash.value);
  const at = Math.min(chosen.value, Math.max(0, (found?.length ?? 0) - 1));

  const write = (value: string) => {
    text.value = value;
    keepDraft(id, mode, value);
  };

  useLayoutEffect(() => {
    text.value = draftOf(id, mode);
    slash.value = undefined;
  }, [id, mode, putBackCount.value]);
  useEffect(() => stopWriting, [id]);
  useLayoutEffect(() => {
    const element = field.current;
    if (element === null || CSS.supports("field-sizing", "content")) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight + 2}px`;
  }, [text.value]);

  const lookForSlash = () => {
    const element = field.current;
    if (element === null) return;
    slash.value = slashWords(element.value, element.selectionStart);
    if (slash.value !== undefined && mode === "answer") void renewCanned();
    chosen.value = 0;
  };

  const choose = (one: CannedJson) => {
    const element = field.current;
    if (element === null) return;
    const filled = fillPlaceholders(one.text, {
      ...(ticket.contact.name !== null && { name: ticket.contact.name }),
      agent: session.peek()?.me.name ?? "",
      company: session.peek()?.company ?? "",
      ticket: id,
    });
    const replaced = replaceSlash(element.value, element.selectionStart, filled);
    write(replaced.text);
    slash.value = undefined;
    requestAnimationFrame(() => {
      element.focus();
      element.setSelectionRange(replaced.cursor, replaced.cursor);
    });
  };

  const openMenu = () => {
    const element = field.current;
    if (element === null) return;
    const lineStart = text.peek() === "" || text.peek().endsWith("\n");
    write(`${text.peek()}${lineStart ? "" : "\n"}/`);
    slash.value = "";
    chosen.value = 0;
    void renewCanned();
    requestAnimationFrame(() => element.focus());
  };

  const submit = async () => {
    const written = text.peek().trim();
    if (written === "" || barred || saving.peek() || written.length > longest) return;
    if (mode === "note") {
      saving.value = true;
      const kept = await act({ id, do: "note", text: written });
      saving.value = false;
      if (!kept) return;
      keepDraft(id, "note", "");
      if (opened.peek()?.id === id) {
        text.value = "";
        writeMode.value = "answer";
      }
      return;
    }
    const seen = newestOf(opened.peek()?.messages ?? []);
    send({ ticket: id, text: written, ...(seen !== undefined && { seen }) });
    stopWriting();
    write("");
    field.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    // A language's own way of writing ends a word with Enter.
    if (event.isComposing) return;
    const { key } = event;
    if (found !== undefined) {
      const step = { ArrowDown: 1, ArrowUp: -1 }[key];
      if (step !== undefined && found.length > 0) {
        event.preventDefault();
        chosen.value = (at + step + found.length) % found.length;
        return;
      }
      const one = found[at];
      if ((key === "Enter" || key === "Tab") && one !== undefined) {
        event.preventDefault();
        choose(one);
        return;
      }
      // What is only looked for is no answer; Escape ends the looking.
      if (key === "Enter" && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
        event.preventDefault();
        return;
      }
      if (key === "Escape") {
        event.stopPropagation();
        slash.value = undefined;
        return;
      }
    }
    if (key !== "Enter") return;
    const { enterSends } = settings.peek();
    if (event.ctrlKey || event.metaKey || (enterSends && !event.shiftKey && mode === "answer")) {
      event.preventDefault();
      void submit();
    }
  };

  const parks = windowLeft(ticket.window, now.value).kind === "closed";
  const other = others.value.find(({ writing }) => writing);
  const tooLong = text.value.length > longest;
  return (
    <form
      class={mode === "note" ? "composer internal" : "composer"}
      aria-label={mode === "note" ? words.note : words.answer}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      {mode === "answer" && !resolved && <WindowNotice ticket={ticket} />}
      {mode === "answer" && resolved && (
        <p class="window-notice closed">
          {words.resolved}{" "}
          <button type="button" class="button" onClick={() => void reopen(id)}>
            {say().doing.reopen}
          </button>
        </p>
      )}
      {found !== undefined && <CannedMenu id={menuId} found={found} at={at} onChoose={choose} />}
      <fieldset class="composer-tabs">
        <legend class="unseen">{words.what}</legend>
        {(["answer", "note"] as const satisfies readonly DraftKind[]).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={mode === one}
            onClick={() => {
              writeMode.value = one;
              field.current?.focus();
            }}
          >
            {one === "note" ? words.note : words.answer}
          </button>
        ))}
        <span class="composer-told">
          {other !== undefined && <span class="other-writes">{words.writes(other.agent)}</span>}
          {mode === "answer" && !barred && <WindowCountdown window={ticket.window} />}
        </span>
      </fieldset>
      <div class="composer-field">
        <textarea
          ref={field}
          id="composer"
          rows={1}
          aria-label={mode === "note" ? words.writeNote : words.writeTo(nameOf(ticket))}
          placeholder={mode === "note" ? words.writeNote : words.writeHere}
          value={text.value}
          disabled={barred}
          aria-invalid={tooLong}
          aria-controls={found !== undefined && found.length > 0 ? menuId : undefined}
          aria-activedescendant={found?.[at] === undefined ? undefined : `${menuId}-${at}`}
          aria-autocomplete={mode === "answer" ? "list" : undefined}
          onInput={({ currentTarget: { value } }) => {
            write(value);
            if (mode === "answer" && value.trim() !== "") noteWriting(id);
            lookForSlash();
          }}
          onClick={lookForSlash}
          onKeyDown={onKeyDown}
          onBlur={() => {
            slash.value = undefined;
          }}
        />
        <div class="composer-buttons">
          {mode === "answer" && (
            <button
              type="button"
              class="icon-button"
              aria-label={words.canned}
              title={`${words.canned} (/)`}
              disabled={barred}
              onPointerDown={(event) => event.preventDefault()}
              onClick={openMenu}
            >
              <Icon name="lines" />
            </button>
          )}
          <button
            type="submit"
            class="button primary"
            disabled={barred || saving.value || tooLong || text.value.trim() === ""}
          >
            <Icon name={mode === "note" ? "note" : "send"} />
            <span>{mode === "note" ? words.keepNote : parks ? words.park : words.send}</span>
          </button>
        </div>
      </div>
      {tooLong && (
        <p class="told bad" role="alert">
          {words.tooLong(text.value.length - longest)}
        </p>
      )}
    </form>
  );
}
