import { useEffect, useState } from "preact/hooks";

/** The time now, renewed every `milliseconds`; stands still while that is null. */
export function useNow(milliseconds: number | null): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (milliseconds === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), milliseconds);
    return () => clearInterval(timer);
  }, [milliseconds]);
  return now;
}
