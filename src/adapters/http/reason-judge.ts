import { ESCALATION_REASONS, type EscalationReason } from "../../routing/escalation/reason";
import type { Judge } from "../../routing/judge";
import { within } from "../../time/within";

export interface ReasonJudgeSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** In ms. */
  readonly timeout: number;
  readonly reportFault: (fault: unknown) => void;
}

const MOST_BYTES = 64 * 1024;

/** A judge behind a web service. What it does not say in time, or says otherwise than it should, is no reason. */
export function reasonJudge({ url, headers, timeout, reportFault }: ReasonJudgeSettings): Judge {
  return {
    async reasonFor(message, deadline) {
      try {
        const { default: axios } = await import("axios");
        const { data } = await within(Math.min(timeout, deadline.left()), (signal) =>
          axios.post<string>(url, message, {
            signal,
            headers: { Accept: "application/json", ...headers },
            responseType: "text",
            transformResponse: (text: string) => text,
            maxContentLength: MOST_BYTES,
            maxRedirects: 0,
          }),
        );
        return reasonOf(JSON.parse(data));
      } catch (fault) {
        reportFault(fault);
        return undefined;
      }
    },
  };
}

/** @throws where an answer is none. */
function reasonOf(answer: unknown): EscalationReason | undefined {
  const reason =
    typeof answer === "object" && answer !== null && "reason" in answer ? answer.reason : undefined;
  if (reason === null) return undefined;
  const known = ESCALATION_REASONS.find((one) => one === reason);
  if (known === undefined) throw new Error("a judge answers { reason: null } or one of the reasons");
  return known;
}
