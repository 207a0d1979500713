/** How often due work is looked for, in ms. */
const EVERY = 2_000;

/** Calls `/tick` again and again, as an outside scheduler does for a deployed project. */
export function startTicking(publicUrl: string, apiKey: string): { stop(): Promise<void> } {
  let ticking: Promise<unknown> = Promise.resolve();
  const timer = setInterval(() => {
    ticking = fetch(`${publicUrl}/tick`, {
      method: "POST",
      headers: { Authorization: `Key ${apiKey}` },
      signal: AbortSignal.timeout(EVERY),
    }).catch(() => {});
  }, EVERY);
  return {
    async stop() {
      clearInterval(timer);
      await ticking;
    },
  };
}
