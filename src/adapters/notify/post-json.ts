import type { AxiosStatic } from "axios";
import type { Told } from "../../desk/notice";
import type { Deadline } from "../../time/deadline";
import { within } from "../../time/within";

/** One try may take this long, in ms. */
const TIMEOUT = 4_000;

/** What is begun with less, in ms, is not begun. */
const LEAST_TIME = 100;

const MOST_BYTES = 16 * 1024;

let client: Promise<AxiosStatic> | undefined;

/**
 * Posts JSON and says what became of it. What may pass is told again, since a second notice does no harm; redirects are not
 * followed, because what is told is not for others. Faults say nothing of the address, which is secret.
 */
export async function postJson(
  url: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  deadline: Deadline,
): Promise<Told> {
  const time = Math.min(TIMEOUT, deadline.left());
  if (time < LEAST_TIME) return { kind: "again", code: "no-time" };
  client ??= import("axios").then((module) => module.default);
  const axios = await client;
  try {
    const { status, headers: answered } = await within(time, (signal) =>
      axios.post(url, body, {
        signal,
        headers: { "Content-Type": "application/json", ...headers },
        // Sent as it was signed.
        transformRequest: (text: string) => text,
        responseType: "text",
        maxContentLength: MOST_BYTES,
        maxRedirects: 0,
        validateStatus: () => true,
      }),
    );
    return toldOf(status, Number(answered["retry-after"]));
  } catch (fault) {
    const { code } = fault as { code?: unknown };
    return { kind: "again", code: typeof code === "string" ? code : "timeout" };
  }
}

function toldOf(status: number, retryAfter: number): Told {
  if (status >= 200 && status < 300) return { kind: "told" };
  const code = `http-${status}`;
  if (status !== 408 && status !== 429 && status < 500) return { kind: "refused", code };
  return { kind: "again", code, ...(retryAfter > 0 && { retryAfter: retryAfter * 1_000 }) };
}
