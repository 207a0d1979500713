const FACTORS = [1, 2, 2.5, 5, 10];
/** Steps at which a clock is read, in seconds. */
const TIMES = [
  1, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1_800, 3_600, 7_200, 10_800, 21_600, 43_200, 86_400, 172_800,
  604_800,
];

/** Round values from 0 to at least the largest, at most `most` steps. Things are counted whole. */
export function ticksOf(largest: number, most = 4): readonly number[] {
  if (!(largest > 0)) return [0, 1];
  const rough = largest / most;
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = FACTORS.find((one) => one * power >= rough) ?? 10;
  return upTo(largest, Math.max(1, Math.ceil(factor * power)));
}

/** Likewise for times in seconds: minutes, hours and days, not 500 seconds. */
export function timeTicksOf(largest: number, most = 4): readonly number[] {
  if (!(largest > 0)) return [0, 60];
  const rough = largest / most;
  const day = 86_400;
  return upTo(largest, TIMES.find((time) => time >= rough) ?? Math.ceil(rough / day) * day);
}

function upTo(largest: number, step: number): readonly number[] {
  return Array.from({ length: Math.ceil(largest / step) + 1 }, (_, index) => index * step);
}

/** Each how-manieth of `count` labels fits, so that none touches the next. In px. */
export function everyOf(count: number, width: number, label: number): number {
  return Math.max(1, Math.ceil((count * label) / Math.max(width, 1)));
}

/** 0 for nothing, else 1 to `steps`: the largest is the last, and whatever happened is seen. */
export function stepOf(value: number, largest: number, steps: number): number {
  if (value <= 0 || largest <= 0) return 0;
  return Math.min(steps, Math.max(1, Math.ceil((value / largest) * steps)));
}
