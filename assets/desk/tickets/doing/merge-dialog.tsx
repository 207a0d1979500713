import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { DeskTicket, TicketJson, TicketListJson } from "../../../../src/edge/desk-contract";
import { change, read } from "../../client/client";
import { Refusal } from "../../client/refusal";
import { Dialog } from "../../shell/dialog";
import type { DialogProps } from "../../shell/lazy-dialog";
import { showToast, whyNot } from "../../shell/toasts";
import { say } from "../../words/words";
import { nameOf, wholeNameOf } from "../ticket/name-of";
import { opened, takeUp } from "../ticket/open-ticket";

/** Nobody stops typing for so long within a word. In ms. */
const PAUSE = 250;

/** Finds the contact that is the same person as the open ticket's, and makes one of the two. */
export function MergeDialog({ onClose }: DialogProps) {
  const { merging } = say();
  const typed = useSignal("");
  const found = useSignal<readonly DeskTicket[] | undefined>(undefined);
  const chosen = useSignal<DeskTicket | undefined>(undefined);
  const fault = useSignal<string | undefined>(undefined);
  const working = useSignal(false);
  const ticket = opened.value?.ticket;
  const words = typed.value.trim();
  useEffect(() => {
    if (words.length < 2) {
      found.value = undefined;
      return;
    }
    const aborted = new AbortController();
    const timer = setTimeout(() => {
      read<TicketListJson>("tickets", { q: words, limit: 30 }, aborted.signal).then(
        ({ tickets }) => {
          found.value = oneOfEach(tickets, ticket?.person.id);
          fault.value = undefined;
        },
        (refusal: unknown) => {
          if (refusal instanceof Refusal) fault.value = whyNot(refusal);
        },
      );
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      aborted.abort();
    };
  }, [words]);
  if (ticket === undefined) return null;
  const merge = async (other: DeskTicket) => {
    working.value = true;
    try {
      const into = ticket.person.id;
      takeUp(await change<TicketJson>("merge", { into, from: other.contact.id, ticket: ticket.id }));
      onClose();
      showToast({ text: merging.merged });
    } catch (refusal) {
      const forbidden = refusal instanceof Refusal && refusal.status === 403;
      fault.value = forbidden ? merging.forbidden : whyNot(refusal);
      working.value = false;
    }
  };
  return (
    <Dialog title={merging.title} onClose={onClose}>
      <p class="faint">{merging.means(nameOf(ticket))}</p>
      <input
        type="text"
        enterKeyHint="search"
        aria-label={merging.find}
        placeholder={merging.find}
        value={typed.value}
        onInput={({ currentTarget }) => {
          typed.value = currentTarget.value;
          chosen.value = undefined;
        }}
      />
      {chosen.value === undefined ? (
        <ul class="choice-list" aria-label={merging.found}>
          {found.value?.map((other) => (
            <li key={other.contact.id}>
              <button
                type="button"
                onClick={() => {
                  chosen.value = other;
                }}
              >
                <span>{nameOf(other)}</span>
                <small>{other.contact.phone ?? `#${other.id}`}</small>
              </button>
            </li>
          ))}
          {found.value?.length === 0 && <li class="faint">{merging.none}</li>}
        </ul>
      ) : (
        <div class="confirm">
          <p>{merging.sure(wholeNameOf(chosen.value), wholeNameOf(ticket))}</p>
          <button
            type="button"
            class="button primary"
            disabled={working.value}
            onClick={() => chosen.value !== undefined && void merge(chosen.value)}
          >
            {merging.merge}
          </button>
          <button
            type="button"
            class="button"
            onClick={() => {
              chosen.value = undefined;
            }}
          >
            {merging.another}
          </button>
        </div>
      )}
      <p class="bad" role="alert">
        {fault.value}
      </p>
    </Dialog>
  );
}

/** Each contact once, without the one that is open. */
function oneOfEach(tickets: readonly DeskTicket[], own: string | undefined): readonly DeskTicket[] {
  const seen = new Set([own]);
  return tickets.filter(({ contact }) => !seen.has(contact.id) && seen.add(contact.id));
}
