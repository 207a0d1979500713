import { canonicalNumber, variantsOf } from "../../contact/number-variants";
import type { PhoneNumber } from "../../contact/phone-number";
import type { Database } from "./database";

/** Everything that is kept of one person, by table. */
export type ContactRecords = Readonly<Record<string, readonly object[]>>;

/** What is kept of whoever has this number, in any of its spellings; nothing for a number that is not known. */
export async function exportContact(
  database: Database,
  number: PhoneNumber,
): Promise<ContactRecords | undefined> {
  const [row] = await database.query<{ records: ContactRecords | null }>(EXPORT, [canonicalNumber(number)]);
  return row?.records ?? undefined;
}

/** One person: the contact who has the number, and those who were found to be the same. */
const PERSON = `
person as (
  select k.id from deriva.address a join deriva.contact k on k.id = a.contact_id or k.merged_into = a.contact_id
  where a.canonical = $1
)`;

const EXPORT = `
with ${PERSON}
select case when exists (select from person) then jsonb_build_object(
  'contacts', (select jsonb_agg(to_jsonb(k) order by k.created_at) from deriva.contact k where id in (select id from person)),
  'addresses', (select jsonb_agg(to_jsonb(a)) from deriva.address a where contact_id in (select id from person)),
  'consents', (select coalesce(jsonb_agg(to_jsonb(c) order by c.id), '[]') from deriva.consent c where contact_id in (select id from person)),
  'tickets', (select coalesce(jsonb_agg(to_jsonb(t) order by t.id), '[]') from deriva.ticket t where contact_id in (select id from person)),
  'deflections', (select coalesce(jsonb_agg(to_jsonb(d) order by d.created_at), '[]') from deriva.deflection d where contact_id in (select id from person)),
  'conversations', (select coalesce(jsonb_agg(to_jsonb(v) order by v.id), '[]') from deriva.conversation v where contact_id in (select id from person)),
  'messages', (select coalesce(jsonb_agg(to_jsonb(m) order by m.id), '[]') from deriva.message m where contact_id in (select id from person)),
  'notes', (select coalesce(jsonb_agg(to_jsonb(n) order by n.id), '[]') from deriva.note n
    where n.ticket_id in (select id from deriva.ticket where contact_id in (select id from person))),
  'claims', (select coalesce(jsonb_agg(to_jsonb(c) order by c.created_at), '[]') from deriva.claim c
    where contact_id in (select id from person) or deflection_id in (select id from deriva.deflection where contact_id in (select id from person))),
  'calls', (select coalesce(jsonb_agg(to_jsonb(l) order by l.created_at), '[]') from deriva.call l
    where l.sid in (select call_sid from deriva.event where contact_id in (select id from person))),
  'events', (select coalesce(jsonb_agg(to_jsonb(e) order by e.id), '[]') from deriva.event e where contact_id in (select id from person)),
  'line_types', (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from deriva.line_type l
    where l.canonical in (select canonical from deriva.address where contact_id in (select id from person))),
  'counters', (select coalesce(jsonb_agg(to_jsonb(n)), '[]') from deriva.counter n
    where n.key in (select canonical from deriva.address where contact_id in (select id from person)))
) end as records`;

/**
 * Takes out of the database who somebody is: addresses, texts, metadata, and what Twilio knows their messages by; also
 * where they only called, and typed somebody else's number. The ledger, the consents (their words and times) and the
 * counts stay, of a contact whom nobody can name any more. Answers whether anything was known of the number. What has
 * not gone out yet does not go out.
 */
export async function eraseContact(database: Database, number: PhoneNumber): Promise<boolean> {
  const [row] = await database.query<{ known: boolean; tickets: readonly string[] }>(ERASE, [
    canonicalNumber(number),
    variantsOf(number),
  ]);
  // What was written above has made it due, too: it is done without us, if we do not come to it.
  if (row !== undefined && row.tickets.length > 0) {
    await database.query("select deriva.index_now($1)", [row.tickets]);
  }
  return row?.known === true;
}

const ERASE = `
with ${PERSON}, addresses as (
  delete from deriva.address where contact_id in (select id from person) returning canonical
), spelt as (
  select canonical from addresses union select $1
), counters as (
  delete from deriva.counter where key in (select canonical from spelt) returning key
), line_types as (
  delete from deriva.line_type where canonical in (select canonical from spelt) returning canonical
), claims as (
  -- The key may hold a number, and an integrator's whatever they put into it.
  update deriva.claim set key = 'erased:' || deflection_id, fingerprint = null
  where contact_id in (select id from person)
    or deflection_id in (select id from deriva.deflection where contact_id in (select id from person))
), tickets as (
  update deriva.ticket set
    metadata = case when contact_id in (select id from person) then '{"user": {}, "ticket": {}}'
      else metadata #- '{ticket,called_from}' end,
    wants_callback = wants_callback and contact_id not in (select id from person),
    chosen = case when contact_id in (select id from person) then '[]' else chosen end,
    finding = case when contact_id in (select id from person) then finding - 'words' else finding end
  where contact_id in (select id from person) or metadata #>> '{ticket,called_from}' = any ($2::text[])
  returning id
), deflections as (
  update deriva.deflection set recipient = '', other_spelling = null, sms = null, call_sid = null, variables = '{}',
    metadata = '{"user": {}, "ticket": {}}',
    delivery = case when delivery in ('requested', 'unknown') then 'failed' else delivery end,
    failure = case when delivery in ('requested', 'unknown') then 'erased' else failure end
  where contact_id in (select id from person)
), others_deflections as (
  update deriva.deflection set metadata = metadata #- '{ticket,called_from}'
  where metadata #>> '{ticket,called_from}' = any ($2::text[]) and contact_id not in (select id from person)
), conversations as (
  update deriva.conversation set address = '', state = '{}' where contact_id in (select id from person)
), messages as (
  update deriva.message set address = '', body = null, content = null, reference = null, spent = '{}', parts = '{}',
    key = null, awaits_turn = false,
    state = case when state in ('pending', 'sending', 'unknown', 'parked') then 'dead' else state end,
    code = case when state in ('pending', 'sending', 'unknown', 'parked') then 'erased' else code end, due_at = null
  where contact_id in (select id from person)
), notes as (
  -- What agents wrote about them.
  update deriva.note set text = '' where ticket_id in (select id from deriva.ticket where contact_id in (select id from person))
), noted as (
  insert into deriva.event (kind, contact_id) select 'contact_erased', id from person returning id
)
select exists (select from noted) or exists (select from counters) or exists (select from line_types)
  or exists (select from tickets) as known, array(select id::text from tickets) as tickets`;

/** Makes one contact of two: the first number's becomes part of the second's. False where one of them is not known. */
export async function mergeContacts(
  database: Database,
  number: PhoneNumber,
  into: PhoneNumber,
): Promise<boolean> {
  const rows = await database.query(
    `select deriva.merge_contacts(one.contact_id, other.contact_id)
     from deriva.address one, deriva.address other where one.canonical = $1 and other.canonical = $2`,
    [canonicalNumber(number), canonicalNumber(into)],
  );
  return rows.length > 0;
}
