-- Conversations, who works on their tickets, and what agents are told.

-- The messages between a contact and one of our senders. They are found by those two; this is what is known beside them.
create table deriva.conversation (
  id bigint generated always as identity primary key,
  contact_id uuid not null references deriva.contact,
  sender text not null,
  -- Where the contact last wrote from: answers go there.
  address text not null,
  ticket_id bigint references deriva.ticket,
  -- Absent until it is known: from a call, or from what they write.
  language text check (language in ('es', 'pt', 'en')),
  -- A RoutingState of src/routing/routing-state.ts.
  state jsonb not null default '{}',
  -- Counts what was decided: of two decisions at once the second sees the first.
  turns integer not null default 0,
  last_inbound_at timestamptz,
  -- When we last answered by ourselves: what was written before that is no answer to it.
  last_reply_at timestamptz,
  -- Twilio said that the window is closed, whatever we thought.
  window_closed_at timestamptz,
  -- A template that asks the contact to write went out, and they have not written since.
  reopened_at timestamptz,
  created_at timestamptz not null default now(),
  unique (contact_id, sender)
);

create table deriva.agent (
  id bigint generated always as identity primary key,
  name text not null unique,
  available boolean not null default false,
  -- How many open tickets they work on at a time.
  capacity integer not null default 5 check (capacity between 1 and 100),
  last_assigned_at timestamptz,
  created_at timestamptz not null default now()
);

create table deriva.agent_team (
  agent_id bigint not null references deriva.agent on delete cascade,
  team_id integer not null,
  primary key (agent_id, team_id)
);
create index on deriva.agent_team (team_id);

alter table deriva.ticket drop constraint ticket_kind_check;
alter table deriva.ticket
  add constraint ticket_kind_check check (kind in ('deflection', 'abandoned', 'conversation')),
  add column sender text,
  -- With whom it is: automatic answers, a team, or one of its agents.
  add column stage text not null default 'waiting' check (stage in ('automatic', 'waiting', 'assigned')),
  -- 1 automatic answers, 2 the first team, 3 and on the teams after it.
  add column tier smallint not null default 2,
  add column agent_id bigint references deriva.agent on delete set null,
  -- The ticket that was resolved too long ago to be reopened.
  add column previous_id bigint references deriva.ticket,
  -- Why people have it, and which rule said so on which words.
  add column reason text check (reason in
    ('asked', 'not-understood', 'frustration', 'sensitive', 'vip', 'out-of-scope', 'unanswered', 'manual')),
  add column finding jsonb,
  -- What the contact chose: [{ "option", "title", "by", "matched" }].
  add column chosen jsonb not null default '[]',
  -- Nobody of its team was available when it came.
  add column nobody boolean not null default false,
  -- Since when the contact waits for a person, and until when one should have answered.
  add column waits_since timestamptz,
  add column limit_at timestamptz,
  add column escalated_at timestamptz,
  add column assigned_at timestamptz,
  add column first_answer_at timestamptz,
  add column resolved_at timestamptz,
  -- The contact's turn: when they are reminded next, how often they were, and when the ticket is resolved without them.
  add column remind_at timestamptz,
  add column reminders smallint not null default 0,
  add column auto_resolve_at timestamptz,
  add column rating text check (rating in ('good', 'fair', 'bad')),
  add column rating_asked_at timestamptz;
update deriva.ticket t set sender = (
  select d.sender from deriva.deflection d where d.ticket_id = t.id order by d.created_at desc limit 1);
create index on deriva.ticket (agent_id) where status = 'open' and agent_id is not null;
create index on deriva.ticket (team_id, priority desc, waits_since) where status = 'open' and stage = 'waiting' and waits_since is not null;
create index on deriva.ticket (limit_at) where status = 'open' and limit_at is not null;
create index on deriva.ticket (remind_at) where status = 'open' and remind_at is not null;
create index on deriva.ticket (auto_resolve_at) where status = 'open' and auto_resolve_at is not null;

alter table deriva.message drop constraint message_state_check;
alter table deriva.message
  -- Parked: an answer that waits for the contact to write, because the window is closed.
  add constraint message_state_check check (state in ('pending', 'sending', 'sent', 'unknown', 'dead', 'received', 'parked')),
  -- Twilio's time where it tells one, else when we met it. Messages are in the order of this and their id at Twilio.
  add column at timestamptz not null default now(),
  add column content_kind text not null default 'text'
    check (content_kind in ('text', 'button', 'media', 'location', 'contacts', 'reaction', 'unknown', 'template')),
  -- What is not text: of an inbound message its media, location and what was tapped or quoted; of ours its choices.
  add column parts jsonb not null default '{}',
  add column author text check (author in ('automatic', 'agent')),
  add column agent_id bigint references deriva.agent on delete set null,
  -- An inbound message whose consequences are not decided yet.
  add column awaits_turn boolean not null default false,
  -- Who writes an answer by a web service may name it, and writes it once.
  add column key text,
  -- Delivered or read, as reports say of what is no deflection.
  add column delivery text check (delivery in ('sent', 'delivered', 'read', 'failed'));
update deriva.message set at = created_at;
-- Few messages have these; the others cost nothing.
create unique index on deriva.message (key) where key is not null;
drop index deriva.message_deflection_id_idx;
create index on deriva.message (deflection_id) where deflection_id is not null;
create index on deriva.message (contact_id, sender, at desc, id desc);
create index on deriva.message (at) where awaits_turn;
create index on deriva.message (contact_id, sender) where state = 'parked';

-- What was written so far.
insert into deriva.conversation (contact_id, sender, address, ticket_id, last_inbound_at)
select distinct on (contact_id, sender) contact_id, sender, address, ticket_id, created_at
from deriva.message where direction = 'in' and address <> '' order by contact_id, sender, id desc;

-- What agents are told outside the desk. To whom is the config's to say, when it is told.
create table deriva.notice (
  id bigint generated always as identity primary key,
  event text not null check (event in ('escalated', 'assigned', 'nobody-available', 'waiting', 'sender-broken')),
  ticket_id bigint references deriva.ticket,
  team_id integer,
  details jsonb not null default '{}',
  -- The channels that were told, or never will be.
  done text[] not null default '{}',
  attempts integer not null default 0,
  -- Absent once all were told.
  due_at timestamptz default now(),
  created_at timestamptz not null default now()
);
create index on deriva.notice (due_at) where due_at is not null;

-- Quick replies and lists that were made at Twilio, by what they hold.
create table deriva.content (
  hash text primary key,
  sid text not null,
  created_at timestamptz not null default now()
);
