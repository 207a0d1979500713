-- Who may be written to, how often, and what becomes of what fails.

-- A contact that turned out to be another. Nothing that was written about it is rewritten: it is found through here.
alter table deriva.contact add column merged_into uuid references deriva.contact;

-- Makes one contact of two, on somebody's word. What was agreed to and what happened stays where it was written; that
-- one of them asked us to stop holds for both.
create function deriva.merge_contacts(one uuid, into_other uuid) returns void language plpgsql as $$
begin
  if one = into_other then return; end if;
  update deriva.address set contact_id = into_other where contact_id = one;
  update deriva.ticket set contact_id = into_other where contact_id = one;
  update deriva.deflection set contact_id = into_other where contact_id = one;
  update deriva.message set contact_id = into_other where contact_id = one;
  update deriva.contact set merged_into = into_other where id = one or merged_into = one;
  insert into deriva.consent (contact_id, kind, channel, wording, language)
  select into_other, 'withdrawn', 'whatsapp', c.wording, c.language
  from (select * from deriva.consent where contact_id = one order by id desc limit 1) c
  where c.kind = 'withdrawn';
  insert into deriva.event (kind, contact_id, details)
  values ('contacts_merged', into_other, jsonb_build_object('merged', one));
end $$;

-- Append-only as before: what was withdrawn is a row of its own, and the last row is what holds. The wording's version
-- is derived from the wording, so the two cannot disagree.
alter table deriva.consent
  add column kind text not null default 'given' check (kind in ('given', 'withdrawn')),
  add column wording_version text generated always as (left(md5(wording), 12)) stored;
create index on deriva.consent (contact_id, id desc);

-- An address is one however it is spelt: its key is the canonical spelling of src/contact/number-variants.ts, its value
-- the spelling that the contact last wrote from, or else the one we met first.
alter table deriva.address
  add column canonical text,
  -- WhatsApp said that nobody is there, or the contact blocked us: not written to until then.
  add column unreachable_code text,
  add column unreachable_until timestamptz;
update deriva.address set canonical = regexp_replace(regexp_replace(regexp_replace(regexp_replace(value,
  '^\+521(\d{10})$', '+52\1'),
  '^\+549?(?:(11)15(\d{8})|([23]\d\d)15(\d{7})|([23]\d{3})15(\d{6}))$', '+54\1\2\3\4\5\6'),
  '^\+549(11\d{8}|[23]\d{9})$', '+54\1'),
  '^(\+55[1-9]{2})9([6-9]\d{7})$', '\1\2');
do $$
declare
  twin record;
begin
  for twin in
    select a.value, first_value(a.value) over spelt as first_value, row_number() over spelt as place
    from deriva.address a window spelt as (partition by a.canonical order by a.created_at, a.value)
  loop
    if twin.place > 1 then
      -- Read now: each of the two may have become another contact's by an earlier pair.
      perform deriva.merge_contacts(later.contact_id, first.contact_id)
      from deriva.address later, deriva.address first
      where later.value = twin.value and first.value = twin.first_value;
      delete from deriva.address where value = twin.value;
    end if;
  end loop;
end $$;
-- A table with checks that wait for the end of the transaction cannot be altered.
set constraints all immediate;
alter table deriva.address drop constraint address_pkey;
alter table deriva.address alter column canonical set not null, add primary key (canonical);
create index on deriva.address (contact_id);

-- What Twilio Lookup said of the line of a number; asked again after 90 days.
create table deriva.line_type (
  canonical text primary key,
  type text not null,
  asked_at timestamptz not null default now()
);

-- A call as far as it is known: what became of it, and when it was over.
create table deriva.call (
  sid text primary key,
  line text,
  outcome text check (outcome in ('deflected', 'queued', 'dialed', 'abandoned', 'ended')),
  ended_at timestamptz,
  created_at timestamptz not null default now()
);

alter table deriva.ticket
  add column kind text not null default 'deflection' check (kind in ('deflection', 'abandoned')),
  add column wants_callback boolean not null default false;
create index on deriva.ticket (contact_id, id desc);

alter table deriva.claim
  -- A hash of what was asked, where one claim may come with other contents.
  add column fingerprint text,
  -- Why nothing was sent for it; then there is no deflection, and this says whose it is.
  add column refusal text,
  add column contact_id uuid references deriva.contact;

alter table deriva.deflection
  add column origin text not null default 'caller' check (origin in ('caller', 'typed', 'service', 'abandoned')),
  -- Another spelling of the recipient, that is tried once where WhatsApp knows nobody under the first.
  add column other_spelling text,
  -- { "kind": "sms", "from", "text" }; without it somebody calls back.
  add column sms jsonb,
  -- Name of the template that is sent where WhatsApp does not take the first any more.
  add column spare text,
  -- Name of the key that asked for it.
  add column key_name text,
  -- What was answered to who asked, for whoever asks again.
  add column answered text;

alter table deriva.message
  add column channel text not null default 'whatsapp' check (channel in ('whatsapp', 'sms')),
  -- Another template than the deflection's, after WhatsApp paused or rejected that one.
  add column template text,
  -- Its ids at Twilio under which it failed and after which it was tried again.
  add column spent text[] not null default '{}';
create index on deriva.message using gin (spent) where spent <> '{}';
drop index deriva.message_due;
create index message_due on deriva.message (sender, due_at)
  where state in ('pending', 'sending', 'unknown') and due_at is not null;

-- Reports that came before what they report on.
create table deriva.early_report (
  reference text not null,
  delivery text not null,
  answer jsonb,
  retry_in interval,
  created_at timestamptz not null default now()
);
create index on deriva.early_report (reference);

-- Senders that send nothing: by hand, or because Twilio says that the account or the sender is broken; '*' is all.
create table deriva.stop (
  sender text primary key,
  reason text not null,
  since timestamptz not null default now(),
  -- When one message may try whether it works again; without it only a person starts it.
  probe_at timestamptz,
  probes integer not null default 0,
  -- Twilio accepted the message and a report told later that the sender is broken: then only a report tells that it works.
  by_report boolean not null default false
);

-- Keys of the web services besides API_KEY. A key is random and long, so its plain hash tells nothing.
create table deriva.api_key (
  id bigint generated always as identity primary key,
  name text not null,
  hash bytea not null unique,
  -- The senders it may use; without them all.
  senders text[],
  per_minute integer not null,
  created_at timestamptz not null default now(),
  revoked_at timestamptz
);
create unique index on deriva.api_key (name) where revoked_at is null;

-- How much was sent of late: one row for each day of what is counted, which also counts the current hour (or minute).
-- What many count at once is spread over slots, which share the limit, so that nobody waits for another's commit.
create table deriva.counter (
  scope text not null,
  key text not null,
  day date not null,
  slot smallint not null default 0,
  day_count integer not null,
  -- What of the limits is this slot's, as who counted last was told them.
  day_share integer not null,
  unit_start timestamptz not null,
  unit_count integer not null,
  unit_share integer not null,
  primary key (scope, key, day, slot)
);
