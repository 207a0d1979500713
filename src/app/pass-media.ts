import type { Variables } from "../config/environment";
import type { MediaReference } from "../conversation/inbound-message";
import type { MediaRefusal } from "../conversation/media";
import type { ApiAnswer } from "../edge/api";
import { log } from "../edge/log";
import { mediaName } from "../edge/media-name";
import { notFound, type Problem, tooLarge, unavailable, unsupported } from "../edge/problem";
import type { Deadline } from "../time/deadline";
import { environmentOf } from "./parts";

/** Passes a file on from Twilio, so that it can do no harm in a page. @throws Problem where it cannot be. */
export async function passMedia(
  { url }: MediaReference,
  { message, index }: { readonly message: string; readonly index: number },
  variables: Variables,
  deadline: Deadline,
): Promise<ApiAnswer> {
  const { twilioMedia } = await import("../adapters/twilio/twilio-media");
  const { accountSid, authToken, twilioApiUrl: apiUrl } = environmentOf(variables);
  const source = twilioMedia({ accountSid, authToken, ...(apiUrl !== undefined && { apiUrl }) });
  const file = await source.fetch(url, deadline);
  log("info", "media", { message, outcome: file.kind === "file" ? file.type : file.why });
  if (file.kind === "refused") throw mediaRefusal(file.why);
  const name = mediaName(message, index, file.type);
  return {
    status: 200,
    body: file.bytes,
    type: file.type,
    headers: {
      "Content-Disposition": `${file.inline ? "inline" : "attachment"}; filename="${name}"`,
      "Content-Security-Policy": "sandbox; default-src 'none'",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, max-age=300",
    },
  };
}

function mediaRefusal(why: MediaRefusal): Problem {
  switch (why) {
    case "too-large":
      return tooLarge("The file is larger than 16 MB, which is not passed on.");
    case "kind-not-allowed":
      return unsupported("The file is of a kind that is not passed on, or not what it says it is.");
    case "unavailable":
      return unavailable("Twilio does not hand the file out for now. Try again in a moment.");
    default:
      return notFound("There is no such media at Twilio.");
  }
}
