import { UNKNOWN_WAIT, type Wait, waitBetween } from "../../ivr/wait";
import type { WaitSource } from "../../ivr/wait-source";

export interface JsonWaitSettings {
  readonly url: string;
  /** Where the number is in the answer: "queues[0].wait" or "queues.0.wait". */
  readonly path: string;
  readonly unit: "seconds" | "minutes";
  readonly headers: Readonly<Record<string, string>>;
}

/** An answer is a few numbers; more is not ours to read. */
const MOST_BYTES = 256 * 1024;

/** A wait from any web service that answers JSON. `null` at the path means that the service does not know. */
export function jsonWait({ url, path, unit, headers }: JsonWaitSettings): WaitSource {
  return {
    async read(signal) {
      const { default: axios } = await import("axios");
      const { data } = await axios.get<string>(url, {
        signal,
        headers: { Accept: "application/json", ...headers },
        responseType: "text",
        transformResponse: (text: string) => text,
        maxContentLength: MOST_BYTES,
        maxRedirects: 2,
      });
      return waitOf(at(JSON.parse(data), path), unit);
    },
  };
}

/** @throws when the value is neither a number of the unit nor "not known". */
function waitOf(value: unknown, unit: "seconds" | "minutes"): Wait {
  if (value === null) return UNKNOWN_WAIT;
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0) {
    throw new Error("there is no number of seconds or minutes at the path");
  }
  const seconds = unit === "minutes" ? number * 60 : number;
  return waitBetween(seconds, seconds);
}

function at(value: unknown, path: string): unknown {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== "");
  return steps.reduce<unknown>((inner, step) => {
    if (typeof inner !== "object" || inner === null || !Object.hasOwn(inner, step)) return undefined;
    return (inner as Record<string, unknown>)[step];
  }, value);
}
