/** How often due work is looked for, in ms. */
const EVERY = 2_000;

/** Calls `/tick` again and again, as an outside scheduler does for a deployed project. */
export function startTicking(publicUrl: string, apiKey: string): { stop(): Promise<void> } {
  let ticking: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    ticking = tickOnce(publicUrl, apiKey);
  }, EVERY);
  return {
    async stop() {
      clearInterval(timer);
      await ticking;
    },
  };
}

/** One tick; that it fails is told by the functions' own log. */
export async function tickOnce(publicUrl: string, apiKey: string): Promise<void> {
  await fetch(`${publicUrl}/tick`, {
    method: "POST",
    headers: { Authorization: `Key ${apiKey}` },
    signal: AbortSignal.timeout(EVERY),
  }).then(
    (answer) => answer.arrayBuffer(),
    () => {},
  );
}
