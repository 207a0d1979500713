import { useEffect, useRef } from "preact/hooks";
import type { CallEvent } from "./api-types";
import { TranscriptLine } from "./transcript-line";
import { useStickToEnd } from "./use-stick-to-end";

/** What is heard and pressed in the call, line by line as it happens. */
export function Transcript({ events, active }: { events: readonly CallEvent[]; active: boolean }) {
  const list = useRef<HTMLDivElement>(null);
  useStickToEnd(list, events.length);
  // Calling and hanging up replace the button that was pressed; keyboards must not lose their place.
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus({ preventScroll: true });
  }, [active]);
  return (
    <div
      class="transcript"
      ref={list}
      role="log"
      aria-live="polite"
      aria-label="Call transcript"
      data-testid="transcript"
      // Scrollable, so keyboards need a way in.
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scroll area has to take the focus
      tabIndex={0}
    >
      {events.map((event, index) => (
        <TranscriptLine key={index} event={event} newest={index === events.length - 1} />
      ))}
    </div>
  );
}
