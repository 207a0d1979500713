import type { Readable } from "node:stream";
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

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly data: Buffer;
}

/** What came, or what stands for it: 413 for too much, 503 for what did not come in time. */
async function get(
  url: string,
  deadline: Deadline,
  auth?: { readonly username: string; readonly password: string },
): Promise<Answer> {
  const { default: axios } = await import("axios");
  try {
    return await within(deadline.left(), async (signal) => {
      const { status, headers, data } = await axios.get<Readable>(url, {
        ...{ signal, responseType: "stream", maxRedirects: 0, validateStatus: () => true },
        // What is packed could be larger than it says.
        headers: { "Accept-Encoding": "identity" },
        decompress: false,
        ...(auth !== undefined && { auth }),
      });
      if (Number(headers["content-length"]) > MOST_BYTES) {
        data.destroy();
        return TOO_LARGE;
      }
      return { status, headers, data: await readAll(data) };
    });
  } catch (fault) {
    return fault instanceof TooLarge ? TOO_LARGE : { status: 503, headers: {}, data: Buffer.alloc(0) };
  }
}

const TOO_LARGE: Answer = { status: 413, headers: {}, data: Buffer.alloc(0) };

class TooLarge extends Error {
  override readonly name = "TooLarge";
}

/** @throws TooLarge as soon as it is. */
async function readAll(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    // To leave the loop ends the connection.
    if (size > MOST_BYTES) throw new TooLarge("the file is too large");
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function mediaOf({ status, headers, data }: Answer): FetchedMedia {
  if (status === 413) return refused("too-large");
  if (status === 404 || status === 410) return refused("gone");
  if (status !== 200) return refused("unavailable");
  const kind = mediaKind(String(headers["content-type"] ?? ""), data);
  return kind === undefined ? refused("kind-not-allowed") : { kind: "file", bytes: data, ...kind };
}

function refused(why: MediaRefusal): FetchedMedia {
  return { kind: "refused", why };
}
