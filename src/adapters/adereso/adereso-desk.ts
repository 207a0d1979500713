import type { AxiosResponse, AxiosStatic } from "axios";
import { withoutPlus } from "../../contact/phone-number";
import type { Deflection } from "../../deflection/deflection";
import type { Desk, DeskAnswer } from "../../deflection/desk";
import type { Deadline } from "../../time/deadline";
import { TimedOut, within } from "../../time/within";
import { answerOfResponse } from "./answer-of-response";

export interface AderesoSettings {
  readonly url: string;
  readonly token: string;
  /** Adereso cannot be asked what it has received. Whether a person settles what is unclear, or it is sent again. */
  readonly whenUnclear: "ask-a-person" | "send-again";
  /** Tells what Adereso refused, in the service's own words. */
  readonly reportRefusal: (status: number, message: string) => void;
}

/** One try may take this long, in ms, … */
const TRY_TIMEOUT = 5_000;

/** … and a second is begun only with this much left. */
const LEAST_FOR_SECOND = 1_000;

/** What is begun with less, in ms, would be unclear in the end; it is not begun. */
const LEAST_TIME = 100;

const MOST_BYTES = 64 * 1024;

/**
 * Adereso's web service, which sends the template and opens the ticket. What was not processed (a refused connection) is
 * tried once more if time is left; a 5xx or a time-out may have been, and is tried once more only with `send-again`.
 */
export function aderesoDesk(settings: AderesoSettings): Desk {
  return {
    whenUnclear: settings.whenUnclear,
    async take(deflection, deadline) {
      if (deadline.left() < LEAST_TIME) return { kind: "transient", code: "no-time" };
      const first = await post(deflection, deadline, settings);
      const again =
        first.kind === "transient" && first.code !== "http-429" && deadline.left() > LEAST_FOR_SECOND;
      return again ? post(deflection, deadline, settings) : first;
    },
  };
}

let client: Promise<AxiosStatic> | undefined;

async function post(
  deflection: Deflection,
  deadline: Deadline,
  { url, token, whenUnclear, reportRefusal }: AderesoSettings,
): Promise<DeskAnswer> {
  client ??= import("axios").then((module) => module.default);
  const axios = await client;
  const time = Math.min(TRY_TIMEOUT, deadline.left());
  const unclear = (code: string): DeskAnswer =>
    whenUnclear === "send-again" ? { kind: "transient", code } : { kind: "unclear", code };
  try {
    // Axios' own time-out bounds neither a connection that is slow to open nor an answer that drips.
    const response: AxiosResponse<string> = await within(time, (signal) =>
      axios.post(url, bodyOf(deflection), {
        headers: { Authorization: `Key ${token}`, "Content-Type": "application/json" },
        signal,
        responseType: "text",
        transformResponse: (text: string) => text,
        validateStatus: () => true,
        maxContentLength: MOST_BYTES,
        maxRedirects: 0,
      }),
    );
    const { status, data, headers } = response;
    if (status >= 500) return unclear(`http-${status}`);
    const answer = answerOfResponse(status, data, reportRefusal);
    return answer.kind === "transient" ? { ...answer, ...retryAfterOf(headers["retry-after"]) } : answer;
  } catch (fault) {
    if (fault instanceof TimedOut) return unclear("timeout");
    const { code } = fault as { code?: unknown };
    // An answer came, too long to read: whoever wrote it may have taken the request.
    if (code === "ERR_BAD_RESPONSE") return { kind: "unclear", code };
    // Nobody listened, or nobody could be found, so nothing was processed.
    if (code === "ECONNREFUSED" || code === "ENOTFOUND" || code === "EAI_AGAIN")
      return { kind: "transient", code };
    return unclear(typeof code === "string" ? code : "network");
  }
}

/** A `Retry-After` in seconds, as ms. */
function retryAfterOf(header: unknown): { retryAfter?: number } {
  const seconds = Number(header);
  return seconds > 0 ? { retryAfter: seconds * 1_000 } : {};
}

/** The body of Adereso's documentation; what is optional and not known is left out. */
function bodyOf({ sender, recipient, metadata, team, template }: Deflection): object {
  return {
    business_phone: withoutPlus(sender),
    recipient_phone: withoutPlus(recipient),
    metadata,
    ...(team !== undefined && { team_id: team }),
    template_name: template,
  };
}
