import type { SettingsStore, SettingsVersion } from "../../desk/settings-store";
import type { Database } from "./database";

/** Versions of settings in PostgreSQL. See migrations/0018_settings.sql. */
export function settingsStore(database: Database): SettingsStore {
  return {
    async newest() {
      const [row] = await database.query<VersionRow>(`${WHOLE} order by v.id desc limit 1`);
      return row && versionOf(row);
    },
    async find(version) {
      const [row] = await database.query<VersionRow>(`${WHOLE} where v.id = $1`, [version]);
      return row && versionOf(row);
    },
    async list(before, limit) {
      const rows = await database.query<VersionRow>(LIST, [before ?? null, limit]);
      return rows.map(versionOf);
    },
    async save({ from, changes, changed, by, note, backTo }, { hash, fields }, settings) {
      const rows = await database.query(SAVE, [
        ...[from, JSON.stringify(changes), hash, by, note, backTo ?? null, changed],
        ...[JSON.stringify(fields), JSON.stringify(settings)],
      ]);
      return rows.length > 0;
    },
    async putInEffect(version, { hash, fields }, settings, leftOut) {
      await database.query(PUT_IN_EFFECT, [
        ...[version, hash, JSON.stringify(fields), JSON.stringify(settings), JSON.stringify(leftOut)],
      ]);
    },
    async leftOut(version, hash) {
      const [row] = await database.query<{ left_out: unknown[] }>(
        "select left_out from deriva.settings_in_effect where version_id = $1 and made_for = $2",
        [version, hash],
      );
      return row?.left_out;
    },
  };
}

interface VersionRow {
  readonly id: number;
  readonly changes: Readonly<Record<string, unknown>>;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly made_on: string;
  readonly made_by: string;
  readonly name: string | null;
  readonly note: string;
  readonly back_to: number | null;
  readonly changed: number;
  readonly created_at: Date;
}

function versionOf(row: VersionRow): SettingsVersion {
  const { id, changes, fields, note, changed } = row;
  return {
    ...{ id, changes, fields, note, changed, madeOn: row.made_on, at: row.created_at },
    by: { id: row.made_by, ...(row.name !== null && { name: row.name }) },
    ...(row.back_to !== null && { backTo: row.back_to }),
  };
}

const ABOUT = `v.id, v.made_on, v.made_by::text, a.name, v.note, v.back_to, v.changed, v.created_at`;

const WHOLE = `
select ${ABOUT}, v.changes, f.fields
from deriva.settings_version v
join deriva.settings_file f on f.hash = v.made_on
left join deriva.agent a on a.id = v.made_by`;

const LIST = `
select ${ABOUT}
from deriva.settings_version v left join deriva.agent a on a.id = v.made_by
where $1::integer is null or v.id < $1
order by v.id desc limit $2`;

// Of two who save at once the second waits for the first, and finds its number taken.
const SAVE = `
with file as (
  insert into deriva.settings_file (hash, fields) values ($3, $8) on conflict do nothing
), made as (
  insert into deriva.settings_version (id, changes, made_on, made_by, note, back_to, changed)
  select $1::integer + 1, $2::jsonb, $3, $4::bigint, $5, $6::integer, $7::integer
  where $1::integer = (select coalesce(max(id), 0) from deriva.settings_version)
  on conflict (id) do nothing
  returning id
)
insert into deriva.settings_in_effect (made_for, version_id, settings)
select $3, id, $9::jsonb from made
returning version_id`;

const PUT_IN_EFFECT = `
with file as (
  insert into deriva.settings_file (hash, fields) values ($2, $3) on conflict do nothing
)
insert into deriva.settings_in_effect (made_for, version_id, settings, left_out)
select $2, $1::integer, $4::jsonb, $5::jsonb on conflict do nothing`;
