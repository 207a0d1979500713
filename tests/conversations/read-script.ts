/** One line of a conversation script. */
export interface Step {
  /** Where it stands, to be found again. */
  readonly line: number;
  /** Who does or says it: "Contact", "Deriva", "Agent Ana", "Ticket", "Time". */
  readonly who: string;
  /** How, where something stands after the name: "taps", "sends", "calls". */
  readonly how: string;
  readonly what: string;
}

export interface Script {
  readonly title: string;
  readonly steps: readonly Step[];
}

const ACTORS = [
  "Contact",
  "Deriva",
  "Agent",
  "Supervisor",
  "Agents",
  "Ticket",
  "Time",
  "Twilio",
  "Log",
  "Notice",
];

/**
 * Reads conversation scripts. A script begins with "== Title"; each of its lines is "Who how: what", and lines that begin with
 * a space go on with the text of the line before. What begins with "#" is for the reader.
 * @throws that names the line which is none of these.
 */
export function readScripts(text: string): readonly Script[] {
  const scripts: { title: string; steps: Step[] }[] = [];
  for (const [index, written] of text.split("\n").entries()) {
    const line = index + 1;
    if (written.trim() === "" || written.startsWith("#")) continue;
    const title = /^== (.+)$/.exec(written)?.[1];
    if (title !== undefined) {
      scripts.push({ title: title.trim(), steps: [] });
      continue;
    }
    const steps = scripts.at(-1)?.steps;
    const last = steps?.at(-1);
    if (steps === undefined) throw new Error(`line ${line}: a script begins with '== Title'`);
    if (/^\s/.test(written) && last !== undefined) {
      steps[steps.length - 1] = { ...last, what: `${last.what}\n${written.trim()}` };
      continue;
    }
    steps.push(readStep(written, line));
  }
  return scripts;
}

function readStep(written: string, line: number): Step {
  const [, before = "", what = ""] = /^([^:]+):\s*(.*)$/.exec(written) ?? [];
  const [actor = "", ...words] = before.trim().split(/\s+/);
  if (!ACTORS.includes(actor)) {
    throw new Error(`line ${line}: '${written}' begins with none of ${ACTORS.join(", ")}`);
  }
  const named = actor === "Agent" ? words.shift() : undefined;
  return {
    ...{ line, how: words.join(" "), what: what.trim() },
    who: named === undefined ? actor : `${actor} ${named}`,
  };
}
