import autocannon from "autocannon";

/** Latencies of one address, in ms. */
export interface Latencies {
  readonly median: number;
  readonly p99: number;
}

export interface Target {
  readonly url: string;
  /** The form of the next request; every one differs, as calls do. */
  readonly form: () => Record<string, string>;
}

const CONNECTIONS = 10;

/** Rounds of each target, taken in turns, so that what else the machine does falls on both alike. */
const ROUNDS = 5;
const SECONDS = 2;

/** Measures targets beside each other; each figure is the median of its rounds. @throws when one answers an error. */
export async function measure(targets: readonly Target[]): Promise<readonly Latencies[]> {
  const rounds: Latencies[][] = targets.map(() => []);
  for (const target of targets) await load(target, 1);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, target] of targets.entries()) rounds[index]?.push(await load(target, SECONDS));
  }
  return rounds.map((all) => ({
    median: quantile(
      all.map(({ median }) => median),
      0.5,
    ),
    p99: quantile(
      all.map(({ p99 }) => p99),
      0.5,
    ),
  }));
}

async function load({ url, form }: Target, duration: number): Promise<Latencies> {
  const times: number[] = [];
  const options: autocannon.Options = {
    url,
    connections: CONNECTIONS,
    duration,
    requests: [
      {
        method: "POST",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        setupRequest: (request) => ({ ...request, body: new URLSearchParams(form()).toString() }),
      },
    ],
  };
  const { non2xx, errors } = await new Promise<autocannon.Result>((resolve, reject) => {
    const run = autocannon(options, (fault, result) => (fault ? reject(fault) : resolve(result)));
    // The library's own percentiles are whole milliseconds.
    run.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times`);
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}

/** The value below which a share of them lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
