/** What is searched for, as the database takes it. */
export interface SearchText {
  /** All but the last word. */
  readonly whole: string;
  /** The last word, of which there may be more to come. */
  readonly last: string;
  /** All of it as the digits of a number that is written in groups; empty where it is none. */
  readonly digits: string;
}

/** Reads what somebody typed. A number that begins with "+" is one word, however it is spaced. */
export function readSearchText(typed: string): SearchText {
  const text = typed.replace(/\+\s*\d[\d\s().-]*/g, (number) => ` ${number.replace(/\D/g, "")} `).trim();
  const [, whole = "", last = ""] = /^(.*?)(\S*)$/s.exec(text) ?? [];
  return {
    whole,
    last,
    digits: /^[\d\s().-]*[\s().-][\d\s().-]*$/.test(text) ? text.replace(/\D/g, "") : "",
  };
}
