-- Who may use the desk: accounts, sessions, invitations, what was tried, and what each did.

alter table deriva.agent
  -- In small letters. Absent: an agent who is given tickets by web services, and never signs in.
  add column email text unique check (email = lower(email)),
  -- "scrypt$<N>$<r>$<p>$<salt>$<hash>", of src/desk/password.ts. Absent until an invitation is accepted.
  add column password text,
  add column role text not null default 'agent' check (role in ('agent', 'supervisor', 'admin')),
  -- Of the desk's page; absent: the browser's.
  add column language text check (language in ('es', 'pt', 'en')),
  -- Whose account is closed: they have no session and get no ticket.
  add column disabled_at timestamptz,
  -- The subject that a company's OpenID provider knows them by.
  add column subject text unique;

-- A session is found by the hash of a secret that only its cookie has.
create table deriva.session (
  hash bytea primary key,
  agent_id bigint not null references deriva.agent on delete cascade,
  created_at timestamptz not null default now(),
  used_at timestamptz not null default now(),
  ends_at timestamptz not null
);
create index on deriva.session (agent_id);
create index on deriva.session (ends_at);

-- One link at a time for an account; it is used once.
create table deriva.invitation (
  hash bytea primary key,
  agent_id bigint not null unique references deriva.agent on delete cascade,
  made_by bigint references deriva.agent on delete set null,
  created_at timestamptz not null default now(),
  ends_at timestamptz not null
);

-- Sign-ins that failed, by account and in all. The account is a keyed hash of what was typed, which need not exist.
create table deriva.failed_sign_in (
  account bytea not null,
  at timestamptz not null default now()
);
create index on deriva.failed_sign_in (account, at desc);
create index on deriva.failed_sign_in (at);

-- Append-only: every access to a ticket and every change, by whom. Nothing of what contacts wrote.
create table deriva.audit (
  id bigint generated always as identity primary key,
  -- Absent where nobody was signed in.
  agent_id bigint,
  -- 'signed_in', 'sign_in_failed', 'ticket_read', 'ticket_changed', 'exported', 'user_changed', …
  action text not null,
  ticket_id bigint,
  details jsonb not null default '{}',
  created_at timestamptz not null default now()
);
create index on deriva.audit (agent_id, id desc);
create index on deriva.audit (ticket_id, id desc) where ticket_id is not null;
create index on deriva.audit using brin (created_at);
create trigger append_only before update or delete on deriva.audit
  for each row execute function deriva.refuse_change();
