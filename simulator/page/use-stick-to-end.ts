import type { RefObject } from "preact";
import { useEffect, useLayoutEffect } from "preact/hooks";

/** Keeps a scrolling list at its end when `count` grows and when the list itself changes its size. */
export function useStickToEnd(list: RefObject<HTMLElement | null>, count: number) {
  useLayoutEffect(() => {
    const element = list.current;
    if (element) element.scrollTop = element.scrollHeight;
  }, [count, list]);
  useEffect(() => {
    const element = list.current;
    if (!element) return;
    // A hidden tab has no height to scroll in; it gets one when it is shown.
    const observer = new ResizeObserver(() => {
      element.scrollTop = element.scrollHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [list]);
}
