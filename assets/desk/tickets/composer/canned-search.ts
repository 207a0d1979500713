import type { CannedJson } from "../../../../src/edge/desk-contract";

/** The answers for many that fit a ticket and what was typed after "/", those whose title begins so first. */
export function findCanned(
  all: readonly CannedJson[],
  team: number | undefined,
  typed: string,
): readonly CannedJson[] {
  const wanted = plain(typed);
  const fit = all.filter((one) => one.team === null || one.team === team);
  const begins = fit.filter(({ title }) => plain(title).startsWith(wanted));
  const holds = fit.filter(
    (one) => !begins.includes(one) && (plain(one.title).includes(wanted) || plain(one.text).includes(wanted)),
  );
  return [...begins, ...holds].slice(0, 30);
}

/** What stands between the "/" that opens the menu and the cursor; nothing where it is not open. */
export function slashWords(text: string, cursor: number): string | undefined {
  return /(?:^|\n)\/([^\n/]{0,40})$/.exec(text.slice(0, cursor))?.[1];
}

/** A text with the words after its "/" replaced, and where the cursor is then. */
export function replaceSlash(
  text: string,
  cursor: number,
  answer: string,
): { readonly text: string; readonly cursor: number } {
  const before = text.slice(0, cursor).replace(/\/[^\n/]{0,40}$/, "");
  return { text: before + answer + text.slice(cursor), cursor: before.length + answer.length };
}

/** Without accents and capitals. */
function plain(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
