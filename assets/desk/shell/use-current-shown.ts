import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";

/** For a row of links that is wider than the screen: the one that one is at is always in sight. */
export function useCurrentShown(at: string): RefObject<HTMLElement | null> {
  const row = useRef<HTMLElement>(null);
  useEffect(() => {
    const current = row.current?.querySelector("[aria-current]");
    current?.scrollIntoView({ block: "nearest", inline: "center" });
  }, [at]);
  return row;
}
