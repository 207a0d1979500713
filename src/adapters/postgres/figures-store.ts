import { AGES } from "../../ledger/durations";
import type { FiguresQuestion, FiguresStore } from "../../ledger/report";
import type { Database } from "./database";
import { type FiguresRow, reportOf } from "./figures-row";
import { figuresSql } from "./figures-sql";

/** So many events are taken in at a time: well within the time that a statement has. */
const MOST_EVENTS = 10_000;

/** What PostgreSQL says when others hold a lock for longer than we wait. */
const LOCK_NOT_AVAILABLE = "55P03";

/** Figures in PostgreSQL. See migrations/0015_figures.sql and 0019_figures_of_agents.sql. */
export function figuresStore(database: Database): FiguresStore {
  return {
    async refresh(timeZone) {
      try {
        const [row] = await database.query<{ done: boolean }>(
          "select deriva.refresh_figures($1, $2) as done",
          [timeZone, MOST_EVENTS],
        );
        return row?.done === true ? "done" : "more";
      } catch (fault) {
        if ((fault as { code?: unknown }).code === LOCK_NOT_AVAILABLE) return "busy";
        throw fault;
      }
    },
    async isOf(agent, teams) {
      const [row] = await database.query<{ foreign: boolean }>(IS_FOREIGN, [agent, teams]);
      return row?.foreign !== true;
    },
    async read(question) {
      const [row] = await database.query<FiguresRow>(figuresSql(question.hourly), valuesOf(question));
      return row === undefined ? undefined : reportOf(row, question);
    },
  };
}

/** Who was removed is of no team any more. */
const IS_FOREIGN = `
select exists (select from deriva.agent where id = $1)
  and not exists (select from deriva.agent_team where agent_id = $1 and team_id = any ($2)) as foreign`;

function valuesOf({ from, to, timeZone, line, teams, agent }: FiguresQuestion): readonly unknown[] {
  return [from, to, timeZone, line ?? null, teams ?? null, agent ?? null, AGES.slice(1)];
}
