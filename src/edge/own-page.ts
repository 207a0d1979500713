import type { RawEvent } from "./parameters";
import { forbidden } from "./problem";
import { readHeader } from "./request-header";

/**
 * For what begins a session and so cannot ask for a session's token: refuses pages of other sites, which would sign somebody
 * in as somebody else. Twilio answers every preflight with `*`, so that none protects. Without a browser there is no page.
 *
 * What headers say is no proof by itself: a link may have a field `request[headers][…]` in its query, which replaces them. So
 * what is sent says `page: true`. A query and a form hold texts alone, and JSON no other site's page sends so that a browser
 * keeps a cookie that is answered.
 * @param addresses where our pages are
 * @throws Problem 403
 */
export function refuseOtherPages(event: RawEvent, addresses: readonly string[]): void {
  if (event.page !== true) throw forOwnPage();
  const site = readHeader(event, "sec-fetch-site");
  const origin = readHeader(event, "origin");
  const others =
    site === undefined
      ? origin !== undefined && !addresses.some((address) => isSameOrigin(origin, address))
      : site !== "same-origin" && site !== "none";
  if (others) throw forOwnPage();
}

const forOwnPage = () => forbidden("This is for the desk's own page, which says so: page: true.");

/** A loopback address is the same under each of its names. */
function isSameOrigin(origin: string, address: string): boolean {
  if (!URL.canParse(origin) || !URL.canParse(address)) return false;
  const plain = (url: URL) =>
    `${url.protocol}//${url.hostname.replace(/^127\.0\.0\.1$/, "localhost")}:${url.port}`;
  return plain(new URL(origin)) === plain(new URL(address));
}
