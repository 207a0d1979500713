import type { DeskAnswer } from "../../deflection/desk";

/**
 * What an HTTP answer of Adereso's means. Its documentation does not say how a success looks, so 2xx is accepted, also
 * without a body, unless what it says contradicts it: an error inside, a page of HTML, which a proxy wrote and not the
 * service, or JSON that breaks off. 4xx is for good. 5xx may work later, and so may 429, which was not processed.
 */
export function answerOfResponse(
  status: number,
  body: string,
  reportRefusal: (status: number, message: string) => void,
): DeskAnswer {
  const code = `http-${status}`;
  if (status >= 500 || status === 429) return { kind: "transient", code };
  const answer = parse(body);
  if (status < 200 || status >= 300) {
    const message = messageOf(answer) ?? body;
    reportRefusal(status, message);
    // Our token is not, or no more, what Adereso wants: everything that we send would end so.
    if (status === 401 || status === 403) return { kind: "refused", blame: "us", code, stops: "sender" };
    return { kind: "refused", blame: blamesRecipient(status, message) ? "recipient" : "us", code };
  }
  if (/^\s*</.test(body)) return { kind: "unclear", code: `${code}-html` };
  if (answer === BROKEN && /^\s*[[{"]/.test(body)) return { kind: "unclear", code: `${code}-broken` };
  if (!saysError(answer) && !(answer === BROKEN && ERROR_WORD.test(body))) return { kind: "accepted" };
  reportRefusal(status, messageOf(answer) ?? body);
  return { kind: "refused", blame: "us", code: `${code}-error` };
}

/** 400 and 422 speak of the request; of the recipient where they name it, else of our template, team or sender. */
function blamesRecipient(status: number, message: string): boolean {
  return (status === 400 || status === 422) && /recipient|destinat/i.test(message);
}

const ERROR_WORD = /\b(error|fail(ed|ure)?|invalid|rejected|denied|unauthorized|forbidden|not[ _]found)\b/i;

/** Names under which services put what went wrong, whatever their status line says. */
const ERROR_NAME = /^(error|errors|error_?message|exception|fault)$/i;

const SUCCESS_NAME = /^(ok|success|succeeded|accepted|sent|status|state|result|code|status_?code)$/i;

/** Whether a body that came with "success" says that something went wrong, on its first level or the next. */
function saysError(answer: unknown, depth = 0): boolean {
  if (typeof answer === "string") return ERROR_WORD.test(answer);
  if (typeof answer !== "object" || answer === null) return false;
  return Object.entries(answer).some(([name, value]: [string, unknown]) => {
    if (ERROR_NAME.test(name)) return isFilled(value);
    if (SUCCESS_NAME.test(name)) {
      return value === false || isErrorStatus(value) || (typeof value === "string" && ERROR_WORD.test(value));
    }
    if (name === "detail" && Object.keys(answer).length === 1) return isFilled(value);
    return depth < 2 && typeof value === "object" && saysError(value, depth + 1);
  });
}

/** As HTTP counts them: a service's own codes, such as 1000 for "done", say nothing to us. */
function isErrorStatus(value: unknown): boolean {
  return typeof value === "number" && value >= 400 && value < 600;
}

function isFilled(value: unknown): boolean {
  if (typeof value === "object" && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

function messageOf(answer: unknown): string | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  const { message, error, errors, detail } = answer as Record<string, unknown>;
  const first = [message, detail, error, errors].find(isFilled);
  return first === undefined ? undefined : typeof first === "string" ? first : JSON.stringify(first);
}

const BROKEN = Symbol("not JSON");

function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return BROKEN;
  }
}
