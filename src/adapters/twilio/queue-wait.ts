import { waitBetween } from "../../ivr/wait";
import type { WaitSource } from "../../ivr/wait-source";
import type { TwilioClient } from "./client";

/**
 * The wait of a Twilio queue. An empty queue means no wait. Twilio's average is how long those who wait now have
 * waited so far; on a steady queue that is half of what a wait takes in the end, so a new caller is told
 * "between the average and twice the average". With people waiting and an average of nothing, nobody knows.
 * Source: https://www.twilio.com/docs/voice/api/queue-resource, `average_wait_time` and `current_size`.
 */
export function queueWait(client: () => TwilioClient, queueSid: string): WaitSource {
  return {
    async read() {
      const { averageWaitTime, currentSize } = await client().queues(queueSid).fetch();
      if (currentSize === 0) return waitBetween(0, 0);
      if (!(averageWaitTime > 0)) return { kind: "unknown" };
      return waitBetween(averageWaitTime, 2 * averageWaitTime);
    },
  };
}
