import { computed } from "@preact/signals";
import type { ListName } from "../../../src/edge/desk-contract";
import { go, linkTo, route } from "../router";
import { LISTS, type ListView, viewOf } from "./list/list-view";

/** Which list is looked at, by the page's address. */
export const view = computed<ListView>(() => viewOf(route.value.query));

/** What tells one list from another. */
export const viewKey = computed(() => JSON.stringify(view.value));

/** The ticket that is looked at. */
export const openId = computed(() => (route.value.area === "tickets" ? route.value.rest[0] : undefined));

/** Whether what is beside the conversation is looked at, where there is no room for both. */
export const sideShown = computed(() => route.value.area === "tickets" && route.value.rest[1] === "side");

export function linkToTicket(id: string): string {
  return linkTo("tickets", [id], queryOf(view.value));
}

export function linkToSide(id: string): string {
  return linkTo("tickets", [id, "side"], queryOf(view.value));
}

/** The link to a list; a ticket that is open stays so. */
export function linkToView(changed: ListView): string {
  return linkTo("tickets", openId.value === undefined ? [] : [openId.value], queryOf(changed));
}

/** The list alone: what Escape and the way back lead to. */
export function linkToList(): string {
  return linkTo("tickets", [], queryOf(view.value));
}

export function openTicket(id: string): void {
  // From one ticket to the next is no step that the way back should repeat.
  go(linkToTicket(id), { replace: openId.value !== undefined && !narrow() });
}

/** Looks at a list by its name, without filters. */
export function showList(list: ListName): void {
  go(linkTo("tickets", [], { list }));
}

/** Looks at the same list with another filter; nothing of a filter takes it away. */
export function narrowView(change: { readonly [Name in keyof ListView]?: ListView[Name] | undefined }): void {
  const changed = { ...view.value, ...change };
  const given = Object.fromEntries(Object.entries(changed).filter(([, value]) => value !== undefined));
  go(linkToView({ list: view.value.list, ...given }), { replace: true });
}

function queryOf({ list, ...filters }: ListView): Record<string, string> {
  return { ...(list !== LISTS[0] && { list }), ...filters };
}

/** One column at a time. */
export function narrow(): boolean {
  return matchMedia("(max-width: 759.98px)").matches;
}
