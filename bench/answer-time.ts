import { type Latencies, quantile } from "./measure";

/** Somebody writes, and is answered by a message that the services receive. Everybody writes once. */
export interface Writing {
  readonly url: string;
  readonly form: (from: string) => Readonly<Record<string, string>>;
}

/** One after the other: how long somebody waits, not how many can be served. */
const WRITERS = 1;
const MESSAGES = 200;
const ROUNDS = 5;

let people = 0;

/**
 * How long it takes from a webhook's first byte until the answer is at Twilio, in ms, of several functions in turns; each
 * figure is the median of its rounds. Both ends read one clock: that of the machine since it started.
 * @throws when a webhook is not taken, or an answer does not come.
 */
export async function measureAnswers(
  writings: readonly Writing[],
  servicesUrl: string,
): Promise<readonly Latencies[]> {
  const rounds: Latencies[][] = writings.map(() => []);
  for (const writing of writings) await round(writing, servicesUrl);
  for (let turn = 0; turn < ROUNDS; turn++) {
    for (const [index, writing] of writings.entries()) rounds[index]?.push(await round(writing, servicesUrl));
  }
  const over = (read: (one: Latencies) => number) => (all: Latencies[]) => quantile(all.map(read), 0.5);
  return rounds.map((all) => ({
    median: over(({ median }) => median)(all),
    p99: over(({ p99 }) => p99)(all),
  }));
}

async function round({ url, form }: Writing, servicesUrl: string): Promise<Latencies> {
  const began = new Map<string, number>();
  let left = MESSAGES;
  const write = async () => {
    while (left-- > 0) {
      const from = `+5693${String(1_000_000 + people++)}`;
      const body = new URLSearchParams(form(from));
      began.set(from, Number(process.hrtime.bigint()) / 1e6);
      const answer = await fetch(url, { method: "POST", body });
      await answer.arrayBuffer();
      if (!answer.ok) throw new Error(`${url} answered ${answer.status}`);
    }
  };
  await Promise.all(Array.from({ length: WRITERS }, write));
  const arrivals = (await (await fetch(`${servicesUrl}/arrivals`)).json()) as Record<string, number>;
  const times = [...began].map(([from, at]) => {
    const arrived = arrivals[from];
    if (arrived === undefined) throw new Error(`${url} did not answer one of its contacts`);
    return arrived - at;
  });
  return { median: quantile(times, 0.5), p99: quantile(times, 0.99) };
}
