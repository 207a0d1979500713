import type { RefObject } from "preact";
import { useEffect, useState } from "preact/hooks";

/** Whether somebody can see the element: on the screen, in a browser tab that is in front. */
export function useVisible(element: RefObject<Element | null>): boolean {
  const [onScreen, setOnScreen] = useState(false);
  const [inFront, setInFront] = useState(document.visibilityState === "visible");
  useEffect(() => {
    const update = () => setInFront(document.visibilityState === "visible");
    document.addEventListener("visibilitychange", update);
    return () => document.removeEventListener("visibilitychange", update);
  }, []);
  useEffect(() => {
    if (!element.current) return;
    // A third is enough: on small screens a panel can be taller than the window.
    const observer = new IntersectionObserver(
      (entries) => setOnScreen(entries.at(-1)?.isIntersecting === true),
      { threshold: 0.33 },
    );
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element]);
  return onScreen && inFront;
}
