import { signal } from "@preact/signals";

/** Where somebody is in the page: `#/tickets/12?list=mine`. In the fragment, since assets have one address each. */
export interface Route {
  /** "tickets", "board", "figures", "admin", "invitation", … */
  readonly area: string;
  /** What follows it: the ticket's id, the part of the area. */
  readonly rest: readonly string[];
  readonly query: URLSearchParams;
}

export const route = signal<Route>(readRoute(location.hash));

addEventListener("hashchange", () => {
  route.value = readRoute(location.hash);
});

export function readRoute(hash: string): Route {
  const invitation = /^#invitation=(.+)$/.exec(hash)?.[1];
  if (invitation !== undefined)
    return { area: "invitation", rest: [invitation], query: new URLSearchParams() };
  const [path = "", query = ""] = hash.replace(/^#\/?/, "").split("?");
  const [area = "", ...rest] = path.split("/").map(decodeSafely);
  return { area: area === "" ? "tickets" : area, rest, query: new URLSearchParams(query) };
}

/** The link to a place. */
export function linkTo(
  area: string,
  rest: readonly string[] = [],
  query: Readonly<Record<string, string>> = {},
): string {
  const search = new URLSearchParams(query).toString();
  return `#/${[area, ...rest].map(encodeURIComponent).join("/")}${search === "" ? "" : `?${search}`}`;
}

/** Goes to a place; `replace`: without a step in the browser's history. */
export function go(link: string, { replace = false } = {}): void {
  if (link === location.hash) return;
  if (replace) {
    history.replaceState(null, "", link);
    route.value = readRoute(link);
  } else {
    location.hash = link;
  }
}

function decodeSafely(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
