import type { ApiKey } from "../adapters/postgres/api-keys";
import type { MediaRefusal } from "../conversation/media";
import type { KeyedUse } from "../edge/api";
import { log } from "../edge/log";
import { notFound, type Problem, tooLarge, unavailable, unsupported } from "../edge/problem";
import { environmentOf } from "./parts";
import { orUnavailable } from "./services";
import { ticketDetails } from "./ticket-details";

const OFFICE = "application/vnd.openxmlformats-officedocument";

/** How files end where they are saved, where their type does not say it: by it a telephone or a PC opens them. */
const ENDINGS: Readonly<Record<string, string>> = {
  "image/jpeg": "jpg",
  "audio/mpeg": "mp3",
  "audio/mp4": "m4a",
  "video/3gpp": "3gp",
  "text/plain": "txt",
  "text/vcard": "vcf",
  "text/x-vcard": "vcf",
  "application/msword": "doc",
  "application/vnd.ms-excel": "xls",
  "application/vnd.ms-powerpoint": "ppt",
  [`${OFFICE}.wordprocessingml.document`]: "docx",
  [`${OFFICE}.spreadsheetml.sheet`]: "xlsx",
  [`${OFFICE}.presentationml.presentation`]: "pptx",
};

/** `GET /media?message=&index=`: a file that a contact sent. */
export const media: KeyedUse<ApiKey> = async (event, variables, deadline) => {
  const { parseMediaQuery } = await import("../edge/parse-desk-request");
  const { message, index } = parseMediaQuery(event);
  const reference = await orUnavailable((await ticketDetails(variables)).media(message, index));
  if (reference === undefined) throw notFound("There is no such media.");
  const { twilioMedia } = await import("../adapters/twilio/twilio-media");
  const { accountSid, authToken, twilioApiUrl: apiUrl } = environmentOf(variables);
  const source = twilioMedia({ accountSid, authToken, ...(apiUrl !== undefined && { apiUrl }) });
  const file = await source.fetch(reference.url, deadline);
  log("info", "media", { message, outcome: file.kind === "file" ? file.type : file.why });
  if (file.kind === "refused") throw mediaRefusal(file.why);
  const ending = ENDINGS[file.type] ?? file.type.replace(/^.*\/|[^a-z0-9]/g, "");
  const name = `message-${message}-${index}.${ending}`;
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
};

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
