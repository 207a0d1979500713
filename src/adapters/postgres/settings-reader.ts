import type { SettingsReader } from "../../desk/settings-store";
import type { Settings } from "../../routing/settings";
import type { Database } from "./database";

/** Settings in effect, in PostgreSQL: one look at the end of an index where nothing is new. */
export function settingsReader(database: Database): SettingsReader {
  return {
    async read(hash, known) {
      const [row] = await database.query<{ version: number; settings: Settings | null }>(READ, [hash, known]);
      if (row === undefined) return { version: 0 };
      return { version: row.version, ...(row.settings !== null && { settings: row.settings }) };
    },
    async isUnfit(hash) {
      const [row] = await database.query<{ unfit: boolean }>(UNFIT, [hash]);
      return row?.unfit === true;
    },
  };
}

const UNFIT = `
select v.newest is distinct from e.newest as unfit
from (select max(id) as newest from deriva.settings_version) v,
     (select max(version_id) as newest from deriva.settings_in_effect where made_for = $1) e`;

const READ = `
select version_id as version, case when version_id <> $2 then settings end as settings
from deriva.settings_in_effect where made_for = $1 order by version_id desc limit 1`;
