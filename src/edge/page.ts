import { answerOnce } from "./answer-once";
import { type Handler, runtimeResponse } from "./runtime";

/** A page that changes only with a deployment. In ms. */
const ANSWER_WITHIN = 8_000;

/** A page, with the headers that an asset cannot have: in no frame, of no other type, and nothing told of where it led. */
export function page(html: string, policy: string): Handler {
  const headers = {
    "Content-Type": "text/html; charset=utf-8",
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
    "Strict-Transport-Security": "max-age=31536000",
    "Cache-Control": "no-cache",
  };
  const answer = () => {
    const response = runtimeResponse();
    for (const [name, value] of Object.entries(headers)) response.appendHeader(name, value);
    response.setBody(html);
    return response;
  };
  return (_context, _event, callback) => answerOnce(callback, ANSWER_WITHIN, async () => answer(), answer);
}
