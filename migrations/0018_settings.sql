-- Settings that are edited in the desk's page. Version 0 is the config file; each version after it says what differs.

-- What a config file said of what can be edited, by the hash of the whole of it as it was built.
create table deriva.settings_file (
  hash text primary key,
  fields jsonb not null,
  created_at timestamptz not null default now()
);

create table deriva.settings_version (
  -- One more than the version that it was made from: of two at once one is saved.
  id integer primary key check (id > 0),
  -- What differs from the config file, by the paths of src/config/settings/field-path.ts.
  changes jsonb not null,
  made_on text not null references deriva.settings_file,
  -- An agent, who may be gone by now.
  made_by bigint not null,
  note text not null default '',
  -- The version that it went back to; 0 for the config file.
  back_to integer,
  -- How many fields differ from the version before.
  changed integer not null,
  created_at timestamptz not null default now()
);

-- What decides about conversations by a version and a config file: checked, with all defaults, so that who answers contacts need
-- not check it. A new config file has none until somebody fits the newest version to it.
create table deriva.settings_in_effect (
  made_for text not null references deriva.settings_file,
  version_id integer not null references deriva.settings_version,
  settings jsonb not null,
  -- Changes that do not fit this file, and why.
  left_out jsonb not null default '[]',
  created_at timestamptz not null default now(),
  primary key (made_for, version_id)
);

create trigger append_only before update or delete on deriva.settings_file
  for each row execute function deriva.refuse_change();
create trigger append_only before update or delete on deriva.settings_version
  for each row execute function deriva.refuse_change();
create trigger append_only before update or delete on deriva.settings_in_effect
  for each row execute function deriva.refuse_change();
