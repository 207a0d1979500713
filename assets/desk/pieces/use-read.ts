import { useEffect, useRef, useState } from "preact/hooks";
import { addressOf, type Query, read } from "../client/client";

export interface Reading<Answer> {
  /** The newest; that of what was asked before, while `isLoading`. */
  readonly answer: Answer | undefined;
  readonly fault: unknown;
  readonly isLoading: boolean;
  readonly again: () => void;
  /** Puts in what a change answered. A reading that is on its way is older than it, and forgotten. */
  readonly put: (answer: Answer) => void;
}

/** Reads from a service, anew whenever what is asked is another. Nothing is asked without a path. */
export function useRead<Answer>(path: string | undefined, query: Query = {}): Reading<Answer> {
  const [answer, setAnswer] = useState<Answer>();
  const [fault, setFault] = useState<unknown>();
  const [isLoading, setLoading] = useState(path !== undefined);
  const [turn, setTurn] = useState(0);
  const flight = useRef<AbortController>(undefined);

  const address = path === undefined ? undefined : addressOf(path, query);
  // The address says what is asked; `turn` asks it again.
  useEffect(() => {
    if (path === undefined) return;
    const mine = new AbortController();
    flight.current = mine;
    setLoading(true);
    read<Answer>(path, query, mine.signal).then(
      (found) => {
        if (mine.signal.aborted) return;
        setAnswer(found);
        setFault(undefined);
        setLoading(false);
      },
      (refusal: unknown) => {
        if (mine.signal.aborted) return;
        setFault(refusal);
        setLoading(false);
      },
    );
    return () => mine.abort();
  }, [address, turn]);

  return {
    answer,
    fault,
    isLoading,
    again: () => setTurn((last) => last + 1),
    put: (changed) => {
      flight.current?.abort();
      setAnswer(changed);
      setFault(undefined);
      setLoading(false);
    },
  };
}
