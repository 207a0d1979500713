import type { DeskTicket } from "../../../src/edge/desk-contract";
import { serverNow } from "../client/server-clock";
import { forget, keep, keptNames, recall } from "../kept/kept";
import { settings } from "../kept/settings";
import { me } from "../session/session";
import { announce } from "../shell/announcer";
import { openId, openTicket } from "../tickets/place";
import { nameOf } from "../tickets/ticket/name-of";
import { say } from "../words/words";
import { newsOf } from "./news";
import { ring } from "./ring";

const NAME = "rung.";
/** Another tab learns of the same within this. In ms. */
const REMEMBERED = 120_000;

/** Lets an agent know that somebody waits: in words, by a sound, by the browser's own notification. */
export function tellNews(before: DeskTicket | undefined, ticket: DeskTicket): void {
  const mine = me.peek();
  if (mine === undefined) return;
  // By the server's clock, as what it tells.
  const openedAt = serverNow() - performance.now();
  const news = newsOf(before, ticket, mine, openedAt);
  if (news === undefined) return;
  const text = say().notice[news](nameOf(ticket));
  const looked = openId.peek() === ticket.id && document.hasFocus();
  if (!looked || news !== "message") announce(text);
  void firstTab(`${ticket.id}.${news}.${ticket.last_message?.at ?? ticket.created_at}`, () => {
    if (looked) return;
    if (settings.peek().sound) ring();
    notify(text, ticket);
  });
}

/** Does it in the first tab of this browser that comes to it, and in no other. */
async function firstTab(what: string, act: () => void): Promise<void> {
  await navigator.locks.request("deriva.notice", () => {
    for (const name of keptNames(NAME)) {
      if (Number(recall(name)) < Date.now() - REMEMBERED) forget(name);
    }
    if (recall(NAME + what) !== undefined) return;
    keep(NAME + what, Date.now());
    act();
  });
}

function notify(text: string, ticket: DeskTicket): void {
  const { notify: wanted, notifyText } = settings.peek();
  if (!wanted || typeof Notification === "undefined" || Notification.permission !== "granted") return;
  const body = notifyText ? (ticket.last_message?.text ?? "").slice(0, 140) : "";
  const shown = new Notification(text, { body, tag: `deriva-${ticket.id}`, icon: "/desk/icon.svg" });
  shown.onclick = () => {
    window.focus();
    openTicket(ticket.id);
    shown.close();
  };
}
