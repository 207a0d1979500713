import type { Labelled } from "./read-labels";

/** How one label was told. `support`: how many messages have it. */
export interface LabelScore {
  readonly label: string;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly support: number;
}

export interface Miss {
  readonly line: number;
  readonly label: string;
  readonly predicted: string;
  readonly text: string;
}

export interface Score {
  readonly labels: readonly LabelScore[];
  readonly accuracy: number;
  /** What was taken for what, the most frequent first, with some of the lines. */
  readonly confusions: readonly {
    readonly label: string;
    readonly predicted: string;
    readonly count: number;
    readonly lines: readonly number[];
  }[];
  /** Every message that was taken for another, in the order of the file. */
  readonly misses: readonly Miss[];
  /** Median of several passes. */
  readonly millisecondsEach: number;
}

const PASSES = 5;

/** What a message is taken for; what has several names is told by the one that the label uses. */
export type Predict = (text: string, label: string) => string;

/** Measures a prediction against what people say. */
export function score(messages: readonly Labelled[], predict: Predict): Score {
  const predicted = messages.map(({ text, label }) => predict(text, label));
  const labels = [...new Set([...messages.map(({ label }) => label), ...predicted])].sort();
  const right = messages.filter(({ label }, index) => predicted[index] === label).length;
  const misses = messages.flatMap(({ line, label, text }, index) => {
    const told = predicted[index] ?? "none";
    return told === label ? [] : [{ line, label, predicted: told, text }];
  });
  return {
    misses,
    labels: labels.map((label) => scoreOf(label, messages, predicted)),
    accuracy: right / messages.length,
    confusions: confusionsOf(misses),
    millisecondsEach: timeOf(messages, predict),
  };
}

function scoreOf(label: string, messages: readonly Labelled[], predicted: readonly string[]): LabelScore {
  const support = messages.filter((one) => one.label === label).length;
  const told = predicted.filter((one) => one === label).length;
  const right = messages.filter((one, index) => one.label === label && predicted[index] === label).length;
  // Nothing told is nothing wrong; nothing there is nothing missed.
  const precision = told === 0 ? 1 : right / told;
  const recall = support === 0 ? 1 : right / support;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { label, precision, recall, f1, support };
}

function confusionsOf(misses: readonly Miss[]): Score["confusions"] {
  const found = new Map<string, { label: string; predicted: string; count: number; lines: number[] }>();
  for (const { line, label, predicted } of misses) {
    const key = `${label}\t${predicted}`;
    const known = found.get(key) ?? { label, predicted, count: 0, lines: [] };
    known.count++;
    if (known.lines.length < 5) known.lines.push(line);
    found.set(key, known);
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
}

function timeOf(messages: readonly Labelled[], predict: Predict): number {
  const times = Array.from({ length: PASSES }, () => {
    const began = performance.now();
    for (const { text, label } of messages) predict(text, label);
    return (performance.now() - began) / messages.length;
  });
  return times.sort((one, other) => one - other)[Math.floor(PASSES / 2)] ?? 0;
}
