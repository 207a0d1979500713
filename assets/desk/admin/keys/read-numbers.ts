/** "+569…, 569…" as numbers in E.164; nothing where one is none. */
export function readNumbers(text: string): readonly string[] | undefined {
  const parts = text.split(/[,;\n]/).map((part) => part.replace(/[\s()-]/g, ""));
  const numbers = parts.filter((part) => part !== "").map((part) => `+${part.replace(/^\+/, "")}`);
  return numbers.every((number) => /^\+\d{7,15}$/.test(number)) ? [...new Set(numbers)] : undefined;
}
