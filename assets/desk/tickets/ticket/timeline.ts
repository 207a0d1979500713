import type { MessageJson, NoteJson } from "../../../../src/edge/desk-contract";

/** What a conversation shows, in order: messages, the notes between them, and where a new day begins. */
export type TimelineItem =
  | { readonly kind: "day"; readonly key: string; readonly at: string }
  | { readonly kind: "message"; readonly key: string; readonly message: MessageJson }
  | { readonly kind: "note"; readonly key: string; readonly note: NoteJson };

/**
 * Messages as they stand, with each note before the first message that is newer. Notes older than what is loaded are shown
 * only once all is.
 *
 * @param dayOf the day that a time is of, as the company counts them.
 */
export function timelineOf(
  messages: readonly MessageJson[],
  notes: readonly NoteJson[],
  hasOlder: boolean,
  dayOf: (at: string) => string,
): readonly TimelineItem[] {
  const first = messages[0]?.at ?? "";
  const left = [...notes]
    .filter(({ at }) => !hasOlder || at >= first)
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const items: TimelineItem[] = [];
  let day = "";
  const put = (at: string, item: TimelineItem) => {
    const its = dayOf(at);
    if (its !== day) items.push({ kind: "day", key: `day-${its}-${item.key}`, at });
    day = its;
    items.push(item);
  };
  const putNotes = (until?: string) => {
    while (left[0] !== undefined && (until === undefined || left[0].at < until)) {
      const note = left.shift();
      if (note !== undefined) put(note.at, { kind: "note", key: `note-${note.id}`, note });
    }
  };
  for (const message of messages) {
    putNotes(message.at);
    // The page's own key stays the same once the message is there, so that it does not jump.
    put(message.at, { kind: "message", key: message.id, message });
  }
  putNotes();
  return items;
}
