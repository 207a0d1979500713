import { createHash } from "node:crypto";

/** A call that waits in a queue. */
export interface WaitingCall {
  readonly callSid: string;
  readonly since: number;
}

interface Queue {
  readonly sid: string;
  readonly friendlyName: string;
  readonly calls: WaitingCall[];
  /** Figures to answer instead of the true ones, so that a wait can be tried without filling a queue. */
  pretended: { readonly averageWaitTime: number; readonly currentSize: number } | undefined;
}

/** The queues of the simulated account. A queue comes to be when somebody enters or asks for it. */
export class Queues {
  readonly #queues: Queue[] = [];

  /** The queue of a name, or of an id that the config gives. */
  named(friendlyName: string, sid = sidOf(friendlyName)): Queue {
    const known = this.#queues.find((queue) => queue.friendlyName === friendlyName || queue.sid === sid);
    if (known !== undefined) return known;
    const queue: Queue = { sid, friendlyName, calls: [], pretended: undefined };
    this.#queues.push(queue);
    return queue;
  }

  withSid(sid: string): Queue | undefined {
    return this.#queues.find((queue) => queue.sid === sid);
  }

  leave(callSid: string): void {
    for (const { calls } of this.#queues) {
      const place = calls.findIndex((call) => call.callSid === callSid);
      if (place >= 0) calls.splice(place, 1);
    }
  }
}

/** Seconds that those who wait now have waited on average, and how many they are. */
export function queueFigures(queue: Queue, now: number): { averageWaitTime: number; currentSize: number } {
  if (queue.pretended !== undefined) return queue.pretended;
  const currentSize = queue.calls.length;
  const total = queue.calls.reduce((sum, { since }) => sum + (now - since) / 1_000, 0);
  return { averageWaitTime: currentSize === 0 ? 0 : Math.round(total / currentSize), currentSize };
}

function sidOf(friendlyName: string): string {
  return `QU${createHash("md5").update(friendlyName).digest("hex")}`;
}
