/**
 * What fits into messages that can be tapped, within the window: Twilio's content types `twilio/quick-reply` (at most 3
 * buttons without approval, 20 characters each) and `twilio/list-picker` (10 items of 24, a button of 20); 1,024 characters
 * above them. In UTF-16 units, which are never fewer than what WhatsApp counts.
 */
const BODY = 1_024;
const BUTTONS = { most: 3, title: 20 };
const LIST = { most: 10, title: 24, label: 20 };

/** Twilio takes at most so many characters as text (21617). */
const LONGEST_TEXT = 1_600;

/** How a question with these answers goes out. */
export function styleOf(titles: readonly string[], body: string, label: string): "buttons" | "list" | "text" {
  const longest = Math.max(...titles.map(({ length }) => length));
  const named = titles.every((title) => title.trim() !== "") && new Set(titles).size === titles.length;
  if (titles.length === 0 || !named || body === "" || body.length > BODY) return "text";
  if (titles.length <= BUTTONS.most && longest <= BUTTONS.title) return "buttons";
  const listed = label !== "" && label.length <= LIST.label;
  return titles.length <= LIST.most && longest <= LIST.title && listed ? "list" : "text";
}

/** A question with its answers as text, numbered from 1, and a word on how to answer. */
export function numberedText(text: string, titles: readonly string[], hint: string): string {
  const options = titles.map((title, index) => `${index + 1}. ${title}`).join("\n");
  return `${text}\n\n${options}\n\n${hint}`.slice(0, LONGEST_TEXT).trim();
}
