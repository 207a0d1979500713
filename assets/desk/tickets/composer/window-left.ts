/** How much time is left to write freely: `soon` under two hours, `closing` under a quarter of one. In ms. */
export type WindowLeft =
  | { readonly kind: "closed" }
  | { readonly kind: "open" | "soon" | "closing"; readonly left: number };

const SOON = 2 * 3_600_000;
const CLOSING = 15 * 60_000;

/** How a window stands at a time: closed where the service says so, else until the time that it told. */
export function windowLeft(
  window: { readonly open: boolean; readonly closes_at: string | null },
  at: number,
): WindowLeft {
  if (!window.open || window.closes_at === null) return { kind: "closed" };
  const left = Date.parse(window.closes_at) - at;
  if (left <= 0) return { kind: "closed" };
  return { kind: left < CLOSING ? "closing" : left < SOON ? "soon" : "open", left };
}
