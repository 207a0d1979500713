import type { DeskTicket } from "../../../../src/edge/desk-contract";

/** How a ticket's contact is called: by name, else by number, else by the ticket's. */
export function nameOf({ id, contact }: Pick<DeskTicket, "id" | "contact">): string {
  return contact.name ?? contact.phone ?? `#${id}`;
}

/** The number of a contact who is called by a name: many have the same. */
export function numberBeside({ contact }: Pick<DeskTicket, "contact">): string | undefined {
  return contact.name === null ? undefined : (contact.phone ?? undefined);
}

/** By name and number, where it must be nobody else. */
export function wholeNameOf(ticket: Pick<DeskTicket, "id" | "contact">): string {
  const number = numberBeside(ticket);
  return number === undefined ? nameOf(ticket) : `${nameOf(ticket)} (${number})`;
}

/** Two letters of a name, for where there is no room for more. */
export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));
  const first = [...(words[0] ?? "?")][0] ?? "?";
  const last = words.length > 1 ? ([...(words.at(-1) ?? "")][0] ?? "") : "";
  return (first + last).toUpperCase();
}
