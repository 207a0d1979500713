-- Who is who, what was asked, what was sent, and what happened. Everything is qualified with its schema: a
-- transaction-mode pooler keeps no search_path.

create table deriva.contact (
  id uuid primary key,
  language text not null check (language in ('es', 'pt', 'en')),
  created_at timestamptz not null default now()
);

-- A contact is found by any of its addresses, and an address belongs to one contact.
create table deriva.address (
  value text primary key,
  -- Checked at the end of a transaction: an address is written before its contact (see claim_deflection).
  contact_id uuid not null references deriva.contact deferrable initially deferred,
  created_at timestamptz not null default now()
);

create table deriva.ticket (
  id bigint generated always as identity primary key,
  contact_id uuid not null references deriva.contact,
  status text not null default 'open' check (status in ('open', 'resolved')),
  priority smallint not null default 0,
  team_id integer,
  metadata jsonb not null,
  created_at timestamptz not null default now()
);

-- The first to write a claim serves it; its primary key is what makes two requests one.
create table deriva.claim (
  key text primary key,
  deflection_id uuid not null unique,
  created_at timestamptz not null default now()
);

create table deriva.deflection (
  id uuid primary key,
  contact_id uuid not null references deriva.contact,
  -- Absent where another system keeps the tickets.
  ticket_id bigint references deriva.ticket,
  call_sid text,
  line text,
  sender text not null,
  recipient text not null,
  team_id integer,
  template text not null,
  variables jsonb not null,
  language text not null,
  metadata jsonb not null,
  delivery text not null default 'sending' check (delivery in
    ('requested', 'sending', 'sent', 'delivered', 'read', 'replied', 'failed', 'unknown')),
  failure text,
  created_at timestamptz not null default now()
);
create index on deriva.deflection (ticket_id);
create index on deriva.deflection (contact_id, created_at desc);

-- Reports come in any order; a delivery moves to a higher rank only. A report that it arrived outdoes one that
-- it failed.
create function deriva.delivery_rank(delivery text) returns integer language sql immutable as $$
  select array_position(
    array['requested', 'unknown', 'sending', 'sent', 'failed', 'delivered', 'read', 'replied'], delivery)
$$;

create table deriva.message (
  id bigint generated always as identity primary key,
  direction text not null check (direction in ('out', 'in')),
  contact_id uuid not null references deriva.contact,
  ticket_id bigint references deriva.ticket,
  deflection_id uuid references deriva.deflection,
  sender text not null,
  address text not null,
  -- The message's id at Twilio, or the reference that another desk gave.
  reference text unique,
  body text,
  content jsonb,
  state text not null check (state in ('pending', 'sending', 'sent', 'unknown', 'dead', 'received')),
  blame text check (blame in ('recipient', 'us')),
  code text,
  attempts integer not null default 0,
  unclear_since timestamptz,
  -- When a waiting message is tried again, or when a lease on one that is being sent runs out.
  due_at timestamptz,
  -- After this it would do harm.
  expires_at timestamptz,
  created_at timestamptz not null default now()
);
create index message_due on deriva.message (due_at) where state in ('pending', 'sending', 'unknown');
create index on deriva.message (deflection_id);
create index on deriva.message (ticket_id, id desc);

-- Append-only, like the ledger: what somebody agreed to, in which words, and when.
create table deriva.consent (
  id bigint generated always as identity primary key,
  contact_id uuid not null references deriva.contact,
  channel text not null check (channel in ('whatsapp')),
  wording text not null,
  language text not null,
  call_sid text,
  created_at timestamptz not null default now()
);

create table deriva.event (
  id bigint generated always as identity primary key,
  kind text not null,
  call_sid text,
  line text,
  contact_id uuid,
  ticket_id bigint,
  deflection_id uuid,
  details jsonb not null default '{}',
  created_at timestamptz not null default now()
);
-- Rows come in the order of their time, so this index is small and costs a caller nothing.
create index on deriva.event using brin (created_at);

-- The ledger only grows: nothing that happened is rewritten.
create function deriva.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'deriva.% is append-only', tg_table_name;
end $$;
create trigger append_only before update or delete on deriva.event
  for each row execute function deriva.refuse_change();
create trigger append_only before update or delete on deriva.consent
  for each row execute function deriva.refuse_change();
