import type { DeskAnswer } from "../../deflection/desk";

/**
 * What an HTTP answer of Adereso's means. 2xx is accepted, unless its body contradicts it: an error inside, or a
 * page of HTML, which a proxy wrote and not the service. 4xx is for good. 5xx may work later, and so may 429, which was not processed.
 */
export function answerOfResponse(
  status: number,
  body: string,
  reportRefusal: (status: number, message: string) => void,
): DeskAnswer {
  const code = `http-${status}`;
  if (status >= 500 || status === 429) return { kind: "transient", code };
  if (status >= 200 && status < 300) {
    if (/^\s*</.test(body)) return { kind: "transient", code: `${code}-html` };
    const message = errorInside(body);
    if (message === undefined) return { kind: "accepted" };
    reportRefusal(status, message);
    return { kind: "refused", blame: "us", code: `${code}-error` };
  }
  reportRefusal(status, messageOf(parse(body)) ?? body);
  // 400 and 422 speak of the request, whose only part that changes is the recipient; 401, 403 and 404 of us.
  return { kind: "refused", blame: status === 400 || status === 422 ? "recipient" : "us", code };
}

/** The message of a body that says "error" although its status says "success". */
function errorInside(body: string): string | undefined {
  const answer = parse(body);
  if (typeof answer !== "object" || answer === null) return undefined;
  const { error, errors, success, ok, status, statusCode } = answer as Record<string, unknown>;
  const failed =
    isFilled(error) ||
    isFilled(errors) ||
    success === false ||
    ok === false ||
    (typeof status === "string" && /^(error|fail|failed|failure|rejected)$/i.test(status)) ||
    [status, statusCode].some((number) => typeof number === "number" && number >= 400);
  return failed ? (messageOf(answer) ?? body) : undefined;
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return Boolean(value) && !(typeof value === "object" && Object.keys(value ?? {}).length === 0);
}

function messageOf(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const { message, error, errors, detail } = answer as Record<string, unknown>;
  const first = [message, detail, error, errors].find(isFilled);
  return first === undefined ? undefined : typeof first === "string" ? first : JSON.stringify(first);
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
