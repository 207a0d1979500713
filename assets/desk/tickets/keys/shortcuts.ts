import { go } from "../../router";
import { may, me } from "../../session/session";
import { focusComposer } from "../composer/write-mode";
import { act } from "../doing/acts";
import { dialog } from "../doing/dialog-state";
import { reopen, resolve } from "../doing/resolve";
import { ticketOf } from "../list/pool";
import { stepThroughList } from "../list/step-through";
import { rowOf, ticketAt } from "../list/ticket-list";
import { linkToList, linkToTicket, narrow, openId, openTicket, showList, sideShown } from "../place";

/** The second key of "g m" comes within this. In ms. */
const SECOND_KEY = 1_500;

let wentAt = Number.NEGATIVE_INFINITY;

/** Follows the keys of the workplace, wherever the focus is but in what one types into. */
export function followKeys(): () => void {
  addEventListener("keydown", onKey);
  return () => removeEventListener("keydown", onKey);
}

function onKey(event: KeyboardEvent): void {
  if (event.defaultPrevented || event.isComposing || document.querySelector("dialog[open]") !== null) return;
  if (event.key === "Escape") {
    goBack();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || isTypedInto(event.target)) return;
  const second = event.timeStamp - wentAt < SECOND_KEY;
  wentAt = Number.NEGATIVE_INFINITY;
  const does = second ? GOES[event.key] : (ANYWHERE[event.key] ?? ofTicket(event.key));
  if (does === undefined) return;
  event.preventDefault();
  does();
}

const GOES: Readonly<Record<string, () => void>> = {
  m: () => showList("mine"),
  u: () => showList("unassigned"),
  a: () => showList("all"),
  s: () => showList("snoozed"),
  r: () => showList("resolved"),
};

const ANYWHERE: Readonly<Record<string, () => void>> = {
  j: () => stepThroughList(1),
  k: () => stepThroughList(-1),
  o: openFocused,
  "/": () => {
    if (openId.peek() !== undefined && narrow()) go(linkToList());
    const focus = () => document.getElementById("search")?.focus();
    focus();
    requestAnimationFrame(focus);
  },
  "?": () => {
    dialog.value = "keys";
  },
  g: () => {
    wentAt = performance.now();
  },
};

function openFocused(): void {
  const id = ticketAt(document.activeElement);
  if (id !== undefined) openTicket(id);
}

/** What a key does with the ticket that is open. */
function ofTicket(key: string): (() => void) | undefined {
  const id = openId.peek();
  const ticket = id === undefined ? undefined : ticketOf(id);
  if (id === undefined || ticket === undefined) return undefined;
  const isOpen = ticket.status === "open";
  switch (key) {
    case "r":
      return () => focusComposer("answer");
    case "n":
      return () => focusComposer("note");
    case "e":
      return () => (isOpen ? resolve(id) : void reopen(id));
  }
  if (!isOpen) return undefined;
  const mayTake = ticket.agent === null || may("supervisor");
  switch (key) {
    case "t":
      return mayTake && ticket.agent?.id !== me.peek()?.id ? () => void act({ id, do: "take" }) : undefined;
    case "a":
      return () => openDialog("assign");
    case "p":
      return () => openDialog("priority");
    case "s":
      return ticket.state === "snoozed" ? () => void act({ id, do: "wake" }) : () => openDialog("snooze");
  }
  return undefined;
}

function openDialog(name: "assign" | "priority" | "snooze"): void {
  dialog.value = name;
}

/** Out of the field, then from what is beside the conversation, then from the ticket to its row. */
function goBack(): void {
  const at = document.activeElement;
  const id = openId.peek();
  if (isTypedInto(at) && at instanceof HTMLElement) {
    at.blur();
    document.getElementById(id === undefined ? "content" : "ticket-name")?.focus();
  } else if (sideShown.peek() && id !== undefined) go(linkToTicket(id), { replace: true });
  else if (id !== undefined) {
    go(linkToList(), { replace: true });
    requestAnimationFrame(() => {
      const list = document.querySelector(".ticket-list");
      // Of one that has left the list, the first has the focus.
      (rowOf(list, id) ?? list?.querySelector<HTMLElement>("[data-ticket]"))?.focus();
    });
  }
}

function isTypedInto(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !["checkbox", "radio", "button"].includes(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
