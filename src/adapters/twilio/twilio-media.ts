import type { AxiosResponse } from "axios";
import type { FetchedMedia, MediaRefusal, MediaSource } from "../../conversation/media";
import type { Deadline } from "../../time/deadline";
import { within } from "../../time/within";
import type { TwilioAccount } from "./client";
import { mediaKind } from "./media-kind";

/** WhatsApp carries 16 MB, of documents more, which are not passed on through a function of 256 MB. */
const MOST_BYTES = 16 * 1024 * 1024;

/** Twilio sends on to its store of files, once. */
const MOST_REDIRECTS = 3;

const STATUS = { found: [301, 302, 303, 307, 308] };

/** Media at Twilio, fetched with our credentials, which go to Twilio's API and to nobody else. */
export function twilioMedia(account: TwilioAccount): MediaSource {
  return {
    async fetch(url, deadline) {
      const first = apiAddress(url, account);
      if (first === undefined) return refused("foreign-host");
      const { accountSid: username, authToken: password } = account;
      let answer = await get(first, deadline, { username, password });
      for (let redirects = 0; STATUS.found.includes(answer.status); redirects++) {
        const next = nextAddress(answer, first, account);
        if (next === undefined || redirects >= MOST_REDIRECTS) return refused("foreign-host");
        answer = await get(next, deadline);
      }
      return mediaOf(answer);
    },
  };
}

/** Where a media of ours is: at Twilio's API, or what stands in its place. Nothing for any other address. */
function apiAddress(url: string, { accountSid, apiUrl }: TwilioAccount): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { protocol, hostname, port, username, password, pathname, search } = new URL(url);
  const ours = `/2010-04-01/Accounts/${accountSid}/Messages/`;
  const plain = protocol === "https:" && port === "" && username === "" && password === "";
  const named = /^[A-Za-z0-9]+\/Media\/[A-Za-z0-9]+$/.test(pathname.slice(ours.length));
  if (
    !plain ||
    !/^api(?:\.[a-z0-9-]+){0,2}\.twilio\.com$/.test(hostname) ||
    !pathname.startsWith(ours) ||
    !named
  ) {
    return undefined;
  }
  return apiUrl === undefined ? url : `${apiUrl.replace(/\/+$/, "")}${pathname}${search}`;
}

/** Where Twilio sends on to: its own hosts alone, and where something stands in its place, that. */
function nextAddress({ headers }: Answer, from: string, { apiUrl }: TwilioAccount): string | undefined {
  const location: unknown = headers.location;
  if (typeof location !== "string" || !URL.canParse(location, from)) return undefined;
  const next = new URL(location, from);
  if (apiUrl !== undefined && next.origin === new URL(apiUrl).origin) return next.href;
  const twilios = /(?:^|\.)(?:twilio\.com|twiliocdn\.com)$/.test(next.hostname);
  return twilios && next.protocol === "https:" && next.port === "" && next.username === ""
    ? next.href
    : undefined;
}

type Answer = Pick<AxiosResponse<Buffer>, "status" | "headers" | "data">;

/** What came, or what stands for it: 413 for too much, 503 for what did not come. */
async function get(
  url: string,
  deadline: Deadline,
  auth?: { readonly username: string; readonly password: string },
): Promise<Answer> {
  const { default: axios } = await import("axios");
  try {
    return await within(deadline.left(), (signal) =>
      axios.get<Buffer>(url, {
        ...{ signal, responseType: "arraybuffer", maxContentLength: MOST_BYTES, maxRedirects: 0 },
        validateStatus: () => true,
        // What is packed could be larger than it says.
        headers: { "Accept-Encoding": "identity" },
        decompress: false,
        ...(auth !== undefined && { auth }),
      }),
    );
  } catch (fault) {
    const tooLarge = /maxContentLength/.test(String((fault as { message?: unknown }).message));
    return { status: tooLarge ? 413 : 503, headers: {}, data: Buffer.alloc(0) };
  }
}

function mediaOf({ status, headers, data }: Answer): FetchedMedia {
  if (status === 413) return refused("too-large");
  if (status === 404 || status === 410) return refused("gone");
  if (status !== 200) return refused("unavailable");
  const bytes = Buffer.from(data);
  const kind = mediaKind(String(headers["content-type"] ?? ""), bytes);
  return kind === undefined ? refused("kind-not-allowed") : { kind: "file", bytes, ...kind };
}

function refused(why: MediaRefusal): FetchedMedia {
  return { kind: "refused", why };
}
