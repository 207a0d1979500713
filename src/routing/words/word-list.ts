/** The words of a text that lists them, parted by blanks. */
export function listed(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== "");
}
