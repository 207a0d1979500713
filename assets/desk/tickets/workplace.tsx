import { useEffect, useRef } from "preact/hooks";
import { say } from "../words/words";
import { Dialogs } from "./doing/dialogs";
import { followKeys } from "./keys/shortcuts";
import { ListFilters } from "./list/list-filters";
import { ListPicker } from "./list/list-picker";
import { followHeld, followView } from "./list/open-list";
import { followPlace } from "./list/step-through";
import { rowOf, TicketList } from "./list/ticket-list";
import { narrow, openId, sideShown } from "./place";
import { Side } from "./side/side";
import { followOpen, opened } from "./ticket/open-ticket";
import { Thread } from "./ticket/thread";

/** Where agents work: the lists, the ticket that is open, and what is known about it. */
export function Workplace() {
  useEffect(() => {
    const ends = [followView(), followOpen(), followHeld(), followPlace(), followKeys()];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  useFocusOfColumns();
  const shows = openId.value === undefined ? "list" : sideShown.value ? "side" : "ticket";
  return (
    <main class={`workplace shows-${shows}`}>
      <h1 class="unseen">{say().shell.tickets}</h1>
      <section class="lists" aria-label={say().lists.title}>
        <ListPicker />
        <div class="list-column">
          <ListFilters />
          <TicketList />
        </div>
      </section>
      <Thread />
      <Side />
      <Dialogs />
    </main>
  );
}

/** Where one column shows at a time, the focus goes with it: to the ticket's name, and back to its row. */
function useFocusOfColumns() {
  const id = openId.value;
  const ready = opened.value?.id === id && opened.value?.ticket !== undefined;
  const before = useRef<string | undefined>(id);
  useEffect(() => {
    const was = before.current;
    if (id !== undefined && !ready) return;
    before.current = id;
    if (was === id || !narrow()) return;
    if (id !== undefined) document.getElementById("ticket-name")?.focus();
    else rowOf(document.querySelector(".ticket-list"), was)?.focus();
  }, [id, ready]);
}
