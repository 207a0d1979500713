import type { WordsValue } from "./fields";

/** Words as both sides meant them: what the page added and took out, taken to what the file has now. */
export function mergeWords(before: WordsValue = {}, page: WordsValue, now: WordsValue = {}): WordsValue {
  const names = ["any", "es", "pt", "en"] as const;
  return Object.fromEntries(
    names.flatMap((name) => {
      const [old, own, file] = [before[name] ?? [], page[name] ?? [], now[name] ?? []];
      const left = file.filter((word) => own.includes(word) || !old.includes(word));
      const added = own.filter((word) => !old.includes(word) && !left.includes(word));
      const all = [...left, ...added];
      return all.length === 0 ? [] : [[name, all]];
    }),
  );
}

/** The page's order of what is still there, with what the file has anew after what stands before it there. */
export function mergeOrder(
  before: readonly string[],
  page: readonly string[],
  now: readonly string[],
): readonly string[] {
  const merged = page.filter((key) => now.includes(key) || !before.includes(key));
  for (const [index, key] of now.entries()) {
    if (merged.includes(key) || before.includes(key)) continue;
    const after = merged.indexOf(now[index - 1] ?? "");
    merged.splice(after + 1, 0, key);
  }
  return merged;
}
