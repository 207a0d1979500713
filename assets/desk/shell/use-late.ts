import { useEffect, useState } from "preact/hooks";

/** What is there sooner than this is not announced by a placeholder that flashes. In ms. */
const SOON = 200;

/** Whether what a component waits for is late. */
export function useLate(): boolean {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), SOON);
    return () => clearTimeout(timer);
  }, []);
  return late;
}
