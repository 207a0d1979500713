import type { Language } from "../contact/language";
import type { Chat } from "./chat";
import { numberedText, styleOf } from "./choose-reply-style";
import type { Menu, MenuOption } from "./menu";
import { fillPhrase } from "./phrases/fill-phrase";
import type { Reply } from "./turn";

/** A menu as it goes out: text with numbers, and what can be tapped where it fits. */
export function sayMenu(menu: Menu, chat: Chat, language: Language, before?: string): Reply {
  const asked = fillPhrase(menu.text[language], { company: chat.company });
  return sayOptions(menu.options, before === undefined ? asked : before, chat, language);
}

/** A question with some options to choose from. Those without a title are understood and not listed. */
export function sayOptions(
  options: readonly MenuOption[],
  question: string,
  chat: Chat,
  language: Language,
): Reply {
  const items = options.flatMap(({ id, title }) =>
    title === undefined ? [] : [{ id, title: title[language] }],
  );
  if (items.length === 0) return { text: question };
  const titles = items.map(({ title }) => title);
  const phrases = chat.phrases[language];
  const text = numberedText(question, titles, phrases.chooseByNumber);
  const style = chat.buttons ? styleOf(titles, question, phrases.openList) : "text";
  if (style === "text") return { text };
  return {
    text,
    choices: { style, body: question, items, ...(style === "list" && { label: phrases.openList }) },
  };
}
