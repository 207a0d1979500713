import type { MergeRefusal } from "../../adapters/postgres/merge-contacts";
import { isAtLeast } from "../../desk/member";
import type { DeskUse } from "../../edge/desk-service";
import { log } from "../../edge/log";
import { forbidden, invalidFields, notFound, type Problem } from "../../edge/problem";
import { deskDatabase, orUnavailable } from "../services";
import { readTicket, viewerOf } from "./viewer";

/** `POST /desk/merge`: two contacts turned out to be one person. */
export const deskMerge: DeskUse = async (event, variables, _deadline, member) => {
  const [{ parseWith }, { mergeSchema }] = await Promise.all([
    import("../../edge/parse-with"),
    import("../../edge/work-schema"),
  ]);
  const wanted = parseWith(mergeSchema, event);
  // Whose ticket they do not see they do not change, and nothing is noted of it.
  const { person } = await readTicket(wanted.ticket, member, variables);
  if (person.id !== wanted.from && person.id !== wanted.into) {
    throw invalidFields([{ field: "ticket", detail: "is a ticket of neither" }]);
  }
  const { mergeContactsBy } = await import("../../adapters/postgres/merge-contacts");
  const may = isAtLeast(member.role, "supervisor");
  const merged = await orUnavailable(
    mergeContactsBy(await deskDatabase(variables), wanted, viewerOf(member), may),
  );
  if (merged.kind === "refused") throw refusalOf(merged.why);
  log("info", "contacts_merged", { ticket: wanted.ticket, agent: member.id });
  return { status: 200, body: await readTicket(wanted.ticket, member, variables) };
};

function refusalOf(why: MergeRefusal): Problem {
  switch (why) {
    case "no-contact":
      return notFound("There is no such contact.");
    case "same":
      return invalidFields([{ field: "into", detail: "is the same contact" }]);
    case "not-all":
      return forbidden("Other teams have tickets of theirs. Ask a supervisor to merge them.");
  }
}
