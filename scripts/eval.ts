import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { columns } from "./admin/columns";
import { failPlainly } from "./build/fail-plainly";
import { loadConfig } from "./build/load-config";
import { loadEnvironment } from "./build/load-environment";
import { Unfit } from "./build/unfit";
import { predictOption, predictReason, REASON_LABELS } from "./eval/predict";
import { readLabels } from "./eval/read-labels";
import { type Score, score } from "./eval/score";

const USAGE = `npm run eval -- escalation FILE [--texts] [--json]
npm run eval -- routing FILE [--texts] [--json]

FILE holds 'label<TAB>text[<TAB>language]' in each line. For escalation a label is a reason, or 'none'; for routing the
title or id of an option, the name or id of a team, 'tie' where one should ask back, or 'none'. The words and phrases are
those of the config (DERIVA_CONFIG, else deriva.config.ts). --texts shows what was taken for another.`;

failPlainly(async () => {
  const { values, positionals } = readArguments();
  const [what, file = ""] = positionals;
  if ((what !== "escalation" && what !== "routing") || file === "" || positionals.length > 2) {
    throw new Unfit(USAGE);
  }
  const config = await loadConfig(loadEnvironment().DERIVA_CONFIG || undefined);
  const messages = readLabels(readFile(file), what === "escalation" ? REASON_LABELS : undefined);
  const predict = what === "escalation" ? predictReason(config) : predictOption(config);
  const measured = score(messages, predict);
  if (values.json) console.log(JSON.stringify(measured, undefined, 2));
  else print(measured, messages.length, values.texts);
});

function readArguments() {
  try {
    const flag = { type: "boolean", default: false } as const;
    return parseArgs({ allowPositionals: true, options: { json: flag, texts: flag } });
  } catch (fault) {
    throw new Unfit(`${(fault as Error).message}\n\n${USAGE}`);
  }
}

function readFile(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new Unfit(`${file} cannot be read`);
  }
}

function print(
  { labels, accuracy, confusions, misses, millisecondsEach }: Score,
  count: number,
  texts: boolean,
): void {
  const share = (value: number) => value.toFixed(3);
  const rows = labels.map(({ label, precision, recall, f1, support }) => [
    ...[label, share(precision), share(recall), share(f1), String(support)],
  ]);
  console.log(columns([["label", "precision", "recall", "f1", "messages"], ...rows]));
  console.log(`\n${count} messages, ${share(accuracy)} told right, ${millisecondsEach.toFixed(4)} ms each`);
  if (confusions.length === 0) return;
  console.log("\ntaken for another");
  console.log(
    columns(
      confusions.map(({ label, predicted, count: often, lines }) => [
        `${label} > ${predicted}`,
        String(often),
        `lines ${lines.join(", ")}${often > lines.length ? ", …" : ""}`,
      ]),
    ),
  );
  if (!texts) return;
  console.log("");
  for (const { line, label, predicted, text } of misses) {
    console.log(`line ${line}, ${label} > ${predicted}: ${text}`);
  }
}
