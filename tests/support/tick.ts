import type { TestStack } from "./stack";

/** What a tick answers. */
export interface TickJson {
  readonly taken: number;
  readonly sent: number;
  readonly failed: number;
  readonly again: number;
  readonly oldest_due_seconds: number | null;
}

/** Calls `/tick` as an outside scheduler does. */
export async function tick(stack: TestStack): Promise<TickJson> {
  const answer = await fetch(`${stack.url}/tick`, {
    method: "POST",
    headers: { Authorization: `Key ${stack.apiKey}` },
  });
  if (!answer.ok) throw new Error(`POST /tick answered ${answer.status}: ${await answer.text()}`);
  return (await answer.json()) as TickJson;
}
