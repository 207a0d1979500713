import type { CallEvent } from "./api-types";
import { createStore } from "./store";

interface LiveEvents {
  call: CallEvent;
  handset: { number: string };
  tickets: unknown;
  clock: unknown;
  /** The stream is (again) open: what happened while it was closed has to be fetched. */
  open: null;
}

type Listeners = { [Name in keyof LiveEvents]: Set<(event: LiveEvents[Name]) => void> };

const listeners: Listeners = {
  call: new Set(),
  handset: new Set(),
  tickets: new Set(),
  clock: new Set(),
  open: new Set(),
};

/** Whether the server's event stream is open. */
export const connected = createStore(false);

/** Calls `listener` for each live event of that name until the returned function is called. */
export function onLive<Name extends keyof LiveEvents>(
  name: Name,
  listener: (event: LiveEvents[Name]) => void,
): () => void {
  listeners[name].add(listener);
  return () => listeners[name].delete(listener);
}

function tell<Name extends keyof LiveEvents>(name: Name, event: LiveEvents[Name]) {
  for (const listener of [...listeners[name]]) listener(event);
}

/** Opens the event stream for as long as the page lives. */
export function startListening() {
  const source = new EventSource("/api/events");
  source.addEventListener("open", () => {
    connected.set(true);
    tell("open", null);
  });
  source.addEventListener("error", () => {
    connected.set(false);
    // A browser reconnects after a lost connection, but gives up for good after an HTTP error.
    if (source.readyState === EventSource.CLOSED) setTimeout(startListening, 2000);
  });
  source.addEventListener("call", (event) => tell("call", JSON.parse(event.data)));
  source.addEventListener("handset", (event) => tell("handset", JSON.parse(event.data)));
  source.addEventListener("tickets", () => tell("tickets", null));
  source.addEventListener("clock", () => tell("clock", null));
}
