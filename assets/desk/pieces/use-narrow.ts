import { useEffect, useState } from "preact/hooks";

const NARROW = "(width < 48rem)";

/** Whether the window is narrow, as a phone's is. */
export function useNarrow(): boolean {
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const list = matchMedia(NARROW);
    const look = () => setNarrow(list.matches);
    list.addEventListener("change", look);
    return () => list.removeEventListener("change", look);
  }, []);
  return isNarrow;
}
