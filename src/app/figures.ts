import config from "deriva:config";
import type { ApiKey } from "../adapters/postgres/api-keys";
import type { Database } from "../adapters/postgres/database";
import type { Variables } from "../config/environment";
import type { Language } from "../contact/language";
import { type Member, visibleTeams } from "../desk/member";
import type { ApiAnswer, KeyedUse } from "../edge/api";
import type { DeskUse } from "../edge/desk-service";
import type { RawEvent } from "../edge/parameters";
import type { FiguresQuery } from "../edge/parse-figures-query";
import { invalidFields, notFound, unavailable } from "../edge/problem";
import type { AgentOfFigures, FiguresReport, FiguresStore, Grouped } from "../ledger/report";
import type { Deadline } from "../time/deadline";
import { databaseOf } from "./parts";
import { orUnavailable } from "./services";

/** The company's: whose days and hours figures are. */
const TIME_ZONE = config.lines[0].timeZone;

const TEAM_IDS = config.teams.map(({ id }) => id);

/** `GET /figures`: for other systems. */
export const figures: KeyedUse<ApiKey> = (event, variables, deadline) =>
  answerFigures(event, variables, deadline, undefined);

/** `GET /desk/figures`: for supervisors, of their teams; for admins, of all. */
export const deskFigures: DeskUse = (event, variables, deadline, member) =>
  answerFigures(event, variables, deadline, member);

async function answerFigures(
  event: RawEvent,
  variables: Variables,
  deadline: Deadline,
  member: Member | undefined,
): Promise<ApiAnswer> {
  const { parseFiguresQuery } = await import("../edge/parse-figures-query");
  const visible = member && visibleTeams(member);
  const known = { timeZone: TIME_ZONE, teams: visible ?? TEAM_IDS, now: new Date() };
  const query = parseFiguresQuery(event, known);
  const database = await databaseOf(variables);
  if (database === undefined) throw notFound("There is no database, and so no ledger. Set DATABASE_URL.");
  const report = await readReport(database, query, visible, deadline);
  const { figuresJson } = await import("../edge/figures-json");
  const language = query.language ?? member?.language ?? "es";
  const json = figuresJson(withinTeams(report, visible), query, {
    ...{ timeZone: TIME_ZONE, language },
    lineName: (number) => config.lines.find((line) => line.number === number)?.company,
    teamName: (id) => config.teams.find((team) => team.id === id)?.name,
    ...(config.rates !== undefined && { rates: config.rates }),
    categoryOf: (template) => config.templates[template]?.category ?? "utility",
  });
  if (query.format === "json") return { status: 200, body: json };
  await recordExport(database, member, query);
  return csvAnswer(await csvOf(json, language, query.separator), query);
}

/** Kept from the time of a request for the reading, in ms. */
const READING = 3_000;

async function readReport(
  database: Database,
  query: FiguresQuery,
  visible: readonly number[] | undefined,
  deadline: Deadline,
): Promise<FiguresReport> {
  const { figuresStore } = await import("../adapters/postgres/figures-store");
  const store = figuresStore(database);
  const { agent } = query;
  if (agent !== undefined && visible !== undefined && !(await orUnavailable(store.isOf(agent, visible))))
    throw invalidFields([{ field: "agent", detail: "is the id of an agent of your teams" }]);
  await orUnavailable(takeIn(store, () => deadline.left(READING) > 0));
  const teams = query.team === undefined ? visible : [query.team];
  const report = await orUnavailable(
    store.read({
      ...{ from: query.from, to: query.to, timeZone: TIME_ZONE, hourly: query.by === "hour" },
      ...(query.line !== undefined && { line: query.line }),
      ...(teams !== undefined && { teams }),
      ...(agent !== undefined && { agent }),
    }),
  );
  if (report === undefined)
    throw unavailable("The figures are being computed for the first time. Try again in a moment.", 5);
  return report;
}

/** Takes in what is new in the ledger while there is time; while others do, what they have so far is good enough. */
async function takeIn(store: FiguresStore, hasTime: () => boolean): Promise<void> {
  while (hasTime() && (await store.refresh(TIME_ZONE)) === "more");
}

/** For `/tick`: keeps the figures up to date, so that who asks does not wait for it. */
export async function keepFigures(database: Database, deadline: Deadline): Promise<void> {
  const { figuresStore } = await import("../adapters/postgres/figures-store");
  await takeIn(figuresStore(database), () => deadline.left(READING) > 0);
}

/** Agents of other teams are nobody to who sees only some; who was removed is of no team any more. */
function withinTeams(report: FiguresReport, visible: readonly number[] | undefined): FiguresReport {
  if (visible === undefined) return report;
  const isForeign = ({ key }: Grouped<AgentOfFigures | undefined>) =>
    key !== undefined && key.name !== undefined && !key.teams.some((team) => visible.includes(team));
  return { ...report, agents: report.agents.filter((row) => !isForeign(row)) };
}

async function csvOf(
  json: Parameters<typeof import("../edge/figures-csv").figuresCsv>[0],
  language: Language,
  separator: FiguresQuery["separator"],
) {
  const { figuresCsv } = await import("../edge/figures-csv");
  return figuresCsv(json, language, separator);
}

function csvAnswer(text: string, { from, to, by }: FiguresQuery): ApiAnswer {
  return {
    status: 200,
    body: Buffer.from(text),
    type: "text/csv; charset=utf-8",
    headers: { "Content-Disposition": `attachment; filename="figures_${from}_${to}_by-${by}.csv"` },
  };
}

async function recordExport(
  database: Database,
  member: Member | undefined,
  { from, to, by, line, team, agent }: FiguresQuery,
): Promise<void> {
  const { auditTrail } = await import("../adapters/postgres/audit");
  const details = {
    ...{ what: "figures", from, to, by },
    ...(line !== undefined && { line }),
    ...(team !== undefined && { team }),
    ...(agent !== undefined && { agent: Number(agent) }),
  };
  await orUnavailable(auditTrail(database).record(member?.id, "exported", undefined, details));
}
