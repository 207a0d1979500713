import type { ActJson } from "./desk-contract";
import type { RawEvent } from "./parameters";
import type { KnownTeams } from "./parse-desk-request";
import { parseWith } from "./parse-with";
import { invalidFields } from "./problem";
import { actSchema } from "./work-schema";

/** What is to be done with a ticket; `until` is read. */
export type Act =
  | Exclude<ActJson, { do: "snooze" | "assign" }>
  | { readonly id: string; readonly do: "snooze"; readonly until: Date }
  | {
      readonly id: string;
      readonly do: "assign";
      readonly to: { readonly agent: string } | { readonly team: number };
      readonly note?: string;
    };

/** Reads `POST /desk/act`. @throws Problem 422 that lists everything that does not hold. */
export function parseAct(event: RawEvent, { teams }: KnownTeams): Act {
  const read = parseWith(actSchema, event);
  if (read.do !== "assign") return read;
  const { id, agent, team, note } = read;
  if ((agent === undefined) === (team === undefined)) {
    throw invalidFields([{ field: "agent", detail: "write to whom it goes: an 'agent' or a 'team'" }]);
  }
  if (team !== undefined && !teams.some((known) => known.id === team)) {
    throw invalidFields([{ field: "team", detail: `'${team}' is not a team of the config` }]);
  }
  const to = agent === undefined ? { team: team ?? 0 } : { agent };
  return { id, do: "assign", to, ...(note !== undefined && note !== "" && { note }) };
}
