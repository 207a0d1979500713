import { Response } from "../../node_modules/@twilio/runtime-handler/dist/dev-runtime/internal/response";
import type { RawEvent } from "../../src/edge/parameters";
import type { Handler } from "../../src/edge/runtime";

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}

/** What the runtime sends of a web service that is asked so. */
export function answerOf(handler: Handler, event: RawEvent = {}, variables: object = {}): Promise<Answer> {
  Object.assign(globalThis, { Twilio: { Response } });
  return new Promise((resolve, reject) => {
    handler(variables as never, event, (_, answer) => {
      if (!(answer instanceof Response)) return reject(new Error("is not a response"));
      const { statusCode: status, headers, body } = JSON.parse(JSON.stringify(answer));
      resolve({ status, headers, body: JSON.parse(body) });
    });
  });
}

/** What is done while nothing is written to the log; the lines that would have been. */
export async function withoutLog<Done>(work: () => Promise<Done>): Promise<{ done: Done; lines: string[] }> {
  const { error } = console;
  const lines: string[] = [];
  console.error = (line: string) => void lines.push(line);
  try {
    return { done: await work(), lines };
  } finally {
    console.error = error;
  }
}
