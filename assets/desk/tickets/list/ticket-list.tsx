import { useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import { useLate } from "../../shell/use-late";
import { say } from "../../words/words";
import { openId, viewKey } from "../place";
import { EmptyList } from "./empty-list";
import { list, loadMore, placeWaiting, standStillWhile, tryAgain } from "./open-list";
import { TicketRow } from "./ticket-row";

/** A mouse that rests for so long is not about to click. In ms. */
const ABOUT_TO_CLICK = 2_500;

/** The list that is looked at, endless; it keeps its place, and the focus, when tickets come and go. */
export function TicketList() {
  const { ids, next, state } = list.value;
  const scroller = useRef<HTMLElement>(null);
  const focused = useSignal<string | undefined>(undefined);
  const pointed = useRef(Number.NEGATIVE_INFINITY);

  useEffect(() => {
    standStillWhile(() => performance.now() - pointed.current < ABOUT_TO_CLICK);
  }, []);

  // Another list begins at its top.
  const key = viewKey.value;
  useLayoutEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [key]);

  // A row that moves loses the focus; one that goes leaves it to the one in its place.
  const before = useRef<readonly string[]>(ids);
  useLayoutEffect(() => {
    const was = focused.peek();
    if (was !== undefined && document.activeElement === document.body && before.current !== ids) {
      const place = before.current.indexOf(was);
      const heir = ids.includes(was) ? was : ids[Math.min(place, ids.length - 1)];
      rowOf(scroller.current, heir)?.focus({ preventScroll: true });
    }
    before.current = ids;
  }, [ids]);

  const first = focused.value !== undefined && ids.includes(focused.value) ? focused.value : undefined;
  const reachable =
    first ?? (openId.value !== undefined && ids.includes(openId.value) ? openId.value : ids[0]);
  return (
    <section
      ref={scroller}
      class="ticket-list"
      aria-label={say().lists.tickets}
      aria-busy={state === "first" || state === "more"}
      onPointerMove={({ pointerType }) => {
        if (pointerType === "mouse") pointed.current = performance.now();
      }}
      onPointerLeave={() => {
        pointed.current = Number.NEGATIVE_INFINITY;
        placeWaiting();
      }}
      onFocusIn={({ target }) => {
        focused.value = ticketAt(target);
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget !== null) focused.value = undefined;
      }}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        const at = ticketAt(event.target);
        if (step === undefined || at === undefined || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        rowOf(scroller.current, ids[ids.indexOf(at) + step])?.focus();
      }}
    >
      {state === "first" && <Skeleton />}
      {state !== "first" && ids.length === 0 && (state === "failed" ? <Failed /> : <EmptyList />)}
      {ids.length > 0 && (
        <ul>
          {ids.map((id) => (
            <TicketRow key={id} id={id} reachable={id === reachable} />
          ))}
        </ul>
      )}
      {ids.length > 0 && state === "failed" && <Failed />}
      {next !== null && state !== "failed" && <More key={next} />}
    </section>
  );
}

/** What comes near the end loads more. */
function More() {
  const mark = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    const sight = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting) void loadMore();
      },
      { root: mark.current?.closest(".ticket-list") ?? null, rootMargin: "600px" },
    );
    if (mark.current !== null) sight.observe(mark.current);
    return () => sight.disconnect();
  }, []);
  return (
    <p ref={mark} class="list-more">
      {say().shell.loading}
    </p>
  );
}

function Failed() {
  const { shell, faults } = say();
  return (
    <div class="empty" role="status">
      <p>{faults.list}</p>
      <button type="button" class="button" onClick={tryAgain}>
        {shell.tryAgain}
      </button>
    </div>
  );
}

function Skeleton() {
  const late = useLate();
  if (!late) return null;
  return (
    <div class="skeleton" role="status" aria-label={say().shell.loading}>
      {[1, 2, 3, 4, 5, 6].map((row) => (
        <span key={row} />
      ))}
    </div>
  );
}

export function rowOf(list: Element | null, id: string | undefined): HTMLElement | undefined {
  if (list === null || id === undefined) return undefined;
  return list.querySelector<HTMLElement>(`[data-ticket="${CSS.escape(id)}"]`) ?? undefined;
}

/** The ticket of the row that an element is in. */
export function ticketAt(target: EventTarget | null): string | undefined {
  if (!(target instanceof Element)) return undefined;
  return target.closest<HTMLElement>("[data-ticket]")?.dataset.ticket;
}
