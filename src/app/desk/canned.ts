import config from "deriva:config";
import type { Database } from "../../adapters/postgres/database";
import type { Variables } from "../../config/environment";
import { type Canned, type CannedStore, unknownPlaceholders } from "../../desk/canned";
import { type Member, visibleTeams } from "../../desk/member";
import type { CannedChange, CannedJson } from "../../edge/desk-contract";
import type { DeskUse } from "../../edge/desk-service";
import { type FieldFault, invalidFields, notFound, refused } from "../../edge/problem";
import { deskDatabase, orUnavailable } from "../services";

/** The canned answers of a member's teams. */
export async function cannedOf(database: Database, member: Member): Promise<readonly CannedJson[]> {
  return (await (await storeOf(database)).list(visibleTeams(member))).map(cannedJson);
}

/** `GET /desk/canned`, and what `POST` answers: those of the member's teams, and those for all. */
export const listCanned: DeskUse = async (_event, variables, _deadline, member) => ({
  status: 200,
  body: { canned: await orUnavailable(cannedOf(await deskDatabase(variables), member)) },
});

/** `POST /desk/canned` */
export const changeCanned: DeskUse = async (event, variables, deadline, member) => {
  const [{ parseWith }, { cannedChangeSchema }] = await Promise.all([
    import("../../edge/parse-with"),
    import("../../edge/work-schema"),
  ]);
  const change = parseWith(cannedChangeSchema, event);
  const store = await storeOf(await deskDatabase(variables));
  if (change.do !== "add") await findOwn(change.id, store, member);
  if (change.do !== "remove") refuseUnlessOwn(change, member);
  const end = await orUnavailable(carryOut(change, store, member));
  if (end === "twin") {
    throw refused("The team has one of that title.", [
      { field: "title", code: "twin", detail: "is another's of this team" },
    ]);
  }
  if (end === "too-many") throw refused("There are as many as there can be. Remove what nobody uses.");
  await noteChange(change, variables, member);
  return listCanned(event, variables, deadline, member);
};

/** Those for all are an admin's. @throws Problem 404 for one of a team that is not theirs. */
async function findOwn(id: string, store: CannedStore, member: Member): Promise<Canned> {
  const found = await orUnavailable(store.find(id));
  const teams = visibleTeams(member);
  if (found === undefined || (found.team !== undefined && teams?.includes(found.team) === false)) {
    throw notFound("There is no such canned answer.");
  }
  if (found.team === undefined && member.role !== "admin") throw forAdmins("id");
  return found;
}

/** @throws Problem 422 that lists everything that does not hold. */
function refuseUnlessOwn({ team, text }: { team: number | null; text: string }, member: Member): void {
  const faults: FieldFault[] = unknownPlaceholders(text).map((written) => ({
    field: "text",
    detail: `${written} is no placeholder; it can be {name}, {agent}, {company}, {ticket}`,
  }));
  const isTeam = team === null || config.teams.some(({ id }) => id === team);
  if (!isTeam || (team !== null && visibleTeams(member)?.includes(team) === false)) {
    faults.push({ field: "team", detail: `'${team}' is no team of yours` });
  }
  if (faults.length > 0) throw invalidFields(faults);
  if (team === null && member.role !== "admin") throw forAdmins("team");
}

const forAdmins = (field: string) =>
  invalidFields([{ field, detail: "is for all teams, which is for admins; name a team" }]);

function carryOut(change: CannedChange, store: CannedStore, { id: by }: Member) {
  if (change.do === "remove") return store.remove(change.id).then(() => "done" as const);
  const { team, title, text, language } = change;
  const written = { title, text, ...(team !== null && { team }), ...(language !== null && { language }) };
  return change.do === "add" ? store.add(written, by) : store.change({ id: change.id, ...written }, by);
}

async function noteChange(change: CannedChange, variables: Variables, member: Member): Promise<void> {
  const { auditTrail } = await import("../../adapters/postgres/audit");
  const details = { do: change.do, ...(change.do !== "add" && { canned: change.id }) };
  const audit = auditTrail(await deskDatabase(variables));
  await orUnavailable(audit.record(member.id, "canned_changed", undefined, details));
}

function cannedJson({ id, team, title, text, language }: Canned): CannedJson {
  return { id, team: team ?? null, title, text, language: language ?? null };
}

async function storeOf(database: Database): Promise<CannedStore> {
  const { cannedStore } = await import("../../adapters/postgres/canned-store");
  return cannedStore(database);
}
