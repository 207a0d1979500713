import autocannon from "autocannon";
import { quantile } from "./measure";

/** Something that can be asked for many times over; every request differs. */
export interface Work {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: () => string;
}

const CONNECTIONS = 30;
const REQUESTS = 1_500;
const ROUNDS = 3;

/** Requests in a second of each work, the median of rounds in turns. @throws when one answers an error. */
export async function requestsPerSecond(works: readonly Work[]): Promise<readonly number[]> {
  const rounds: number[][] = works.map(() => []);
  for (const work of works) await run(work, 100);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, work] of works.entries()) rounds[index]?.push(await run(work, REQUESTS));
  }
  return rounds.map((all) => quantile(all, 0.5));
}

async function run({ url, headers, body }: Work, amount: number): Promise<number> {
  const began = performance.now();
  const { non2xx, errors } = await autocannon({
    ...{ url, amount, connections: Math.min(CONNECTIONS, amount) },
    requests: [{ method: "POST", headers, setupRequest: (request) => ({ ...request, body: body() }) }],
  });
  if (non2xx + errors > 0) throw new Error(`${url} failed ${non2xx + errors} times`);
  return amount / ((performance.now() - began) / 1_000);
}

/** How long `count` requests at the same moment take until the last is answered, in ms; the median of rounds. */
export async function allAtOnce(count: number, ask: (round: number) => Promise<Response>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 7; round++) {
    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: count }, () => ask(round)));
    times.push(performance.now() - began);
    for (const answer of answers) {
      if (!answer.ok) throw new Error(`${answer.url} answered ${answer.status}`);
      await answer.arrayBuffer();
    }
  }
  return quantile(times, 0.5);
}
