import type { Response } from "express";

/** Server-sent events to every page that listens. */
export class LiveEvents {
  readonly #listeners = new Set<Response>();

  add(response: Response): void {
    response.set({ "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
    response.flushHeaders();
    // A first byte tells the browser that it is connected.
    response.write(": connected\n\n");
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }

  send(name: "call" | "handset" | "tickets" | "clock", content: object): void {
    const text = `event: ${name}\ndata: ${JSON.stringify(content)}\n\n`;
    for (const listener of this.#listeners) listener.write(text);
  }

  close(): void {
    for (const listener of this.#listeners) listener.end();
  }
}
