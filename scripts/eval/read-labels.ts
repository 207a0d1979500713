import { Unfit } from "../build/unfit";

/** A message, and what a person says it is. */
export interface Labelled {
  readonly line: number;
  readonly label: string;
  readonly text: string;
}

/**
 * Reads `label<TAB>text[<TAB>language]`, one message in each line. Blank lines and lines that begin with "#" are for people.
 * @throws Unfit that tells the lines which are none of these.
 */
export function readLabels(content: string, known?: readonly string[]): readonly Labelled[] {
  const faults: string[] = [];
  const read: Labelled[] = [];
  for (const [index, written] of content
    .replace(/^\ufeff/, "")
    .split(/\r?\n/)
    .entries()) {
    const line = index + 1;
    if (written.trim() === "" || written.startsWith("#")) continue;
    const [label = "", text] = written.split("\t").map((part) => part.trim());
    if (text === undefined || text === "" || label === "") {
      faults.push(`line ${line}: is not 'label<TAB>text[<TAB>language]'`);
    } else if (known !== undefined && !known.includes(label)) {
      faults.push(`line ${line}: '${label.slice(0, 40)}' is no label; it can be ${known.join(", ")}`);
    } else read.push({ line, label, text });
  }
  if (faults.length > 0) throw new Unfit(faults.slice(0, 20).join("\n"));
  if (read.length === 0) throw new Unfit("there is no message in the file");
  return read;
}
