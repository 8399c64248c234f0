import type { Backfill } from './backfill.ts';
import { areaTest } from './row-security.ts';

/** What of an audit row is sealed, as text: the same expression in the database's sealing function and in the check. */
export const auditEntryText = `jsonb_build_array(e.district_code, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  e.actor, e.role, e.action, e.purpose, to_jsonb(e.subjects), e.request_id, e.is_read, e.origin)::text`;
const zero = `'\\x${'00'.repeat(32)}'::bytea`;

const readable = `slrt.scope() in ('staff', 'system') and ${areaTest('district_code')}`;

const sealFunction = (
  service: string,
) => `create function slrt.seal_audit(most integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare
  place text; head audit_block; block record; sealed integer := 0;
  horizon xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  if not pg_try_advisory_xact_lock(hashtext('slrt.seal_audit')) then return 0; end if;
  -- Only districts that have rows, each found by one step in the index.
  for place in
    with recursive d as (
      select min(district_code) as code from audit_entry
      union all
      select (select min(e.district_code) from audit_entry e where e.district_code > d.code) from d where d.code is not null
    ) select code from d where code is not null
  loop
    select * into head from audit_block where district_code = place order by number desc limit 1;
    select array_agg(t.id order by t.changed_in, t.id) as ids, array_agg(t.hash order by t.changed_in, t.id) as hashes,
      string_agg(uuid_send(t.id) || t.hash, ''::bytea order by t.changed_in, t.id) as bytes,
      (array_agg(t.changed_in order by t.changed_in desc, t.id desc))[1] as last_xact,
      (array_agg(t.id order by t.changed_in desc, t.id desc))[1] as last_id
    into block
    from (
      select e.id, e.changed_in, sha256(convert_to(${auditEntryText}, 'UTF8')) as hash from audit_entry e
      where e.district_code = place and e.changed_in < horizon
        and (e.changed_in, e.id) > (coalesce(head.until_xact, '0'::xid8), coalesce(head.until_id, '00000000-0000-0000-0000-000000000000'::uuid))
      order by e.changed_in, e.id limit most
    ) t;
    if block.ids is null then continue; end if;
    insert into audit_block (district_code, number, until_xact, until_id, entries, hashes, previous, hash)
    values (place, coalesce(head.number, 0) + 1, block.last_xact, block.last_id, block.ids, block.hashes, coalesce(head.hash, ${zero}),
      sha256(coalesce(head.hash, ${zero}) || convert_to(place || '/' || (coalesce(head.number, 0) + 1), 'UTF8') || block.bytes));
    sealed := sealed + cardinality(block.ids);
  end loop;
  return sealed;
end $$;
revoke all on function slrt.seal_audit(integer) from public;
grant execute on function slrt.seal_audit(integer) to ${service}_app;
`;

/**
 * Seals the audit rows of each district in a chain of blocks, outside the writing transaction: a chain inside it would be one
 * lock for the whole district. The app may start the sealing and read, but neither change nor add a block: the function runs as the
 * owner. Its order by transaction id is replaced by `auditQueueSchema`.
 */
export function auditChainSchema(service: string): string {
  return `
alter table audit_entry add column is_read boolean not null default false, add column origin text,
  add column changed_in xid8 not null default pg_current_xact_id();
create index audit_entry_order on audit_entry (district_code, changed_in, id);
create index audit_entry_actor on audit_entry (district_code, actor, id);
create index audit_entry_subject on audit_entry using gin (subjects);
alter table audit_entry enable row level security;
create policy audit_entry_read on audit_entry for select using (${readable});
create policy audit_entry_add on audit_entry for insert with check (true);
revoke truncate on audit_entry from ${service}_app;

-- By subject through a function of the owner's: a policy keeps the index from being used for \`@>\`.
create function slrt.audit_of_subject(place text, subject text) returns setof audit_entry
language sql stable security definer set search_path = pg_catalog, public as $$
  select * from audit_entry where district_code = place and subjects @> array[subject]
    and slrt.scope() = 'staff' and ${areaTest('place')}
$$;
revoke all on function slrt.audit_of_subject(text, text) from public;
grant execute on function slrt.audit_of_subject(text, text) to ${service}_app;

create table audit_block (
  district_code text not null,
  number integer not null,
  at timestamptz not null default clock_timestamp(),
  until_xact xid8 not null,
  until_id uuid not null,
  entries uuid[] not null,
  hashes bytea[] not null,
  previous bytea not null,
  hash bytea not null,
  constraint audit_block_pkey primary key (district_code, number)
);
revoke insert, update, delete, truncate on audit_block from ${service}_app;
alter table audit_block enable row level security;
create policy audit_block_read on audit_block for select using (${readable});

${sealFunction(service)}`;
}

/**
 * Takes rows to seal from a queue that a trigger fills, instead of comparing transaction ids: those begin anew in another cluster,
 * so after a logical restore sealed and unsealed rows could not be told apart. A row and its place in the queue commit together, so a
 * late commit is sealed late. Only the owner's functions write the queue.
 */
export function auditQueueSchema(service: string): string {
  return `
create table audit_unsealed (
  district_code text not null,
  id uuid not null,
  constraint audit_unsealed_pkey primary key (district_code, id)
) with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);
revoke insert, update, delete, truncate on audit_unsealed from ${service}_app;
alter table audit_unsealed enable row level security;
create policy audit_unsealed_read on audit_unsealed for select using (${readable});
create function slrt.queue_audit_entry() returns trigger language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  insert into audit_unsealed (district_code, id) values (new.district_code, new.id);
  return null;
end $$;
create trigger audit_entry_queued after insert on audit_entry
  for each row execute function slrt.queue_audit_entry();

create or replace function slrt.seal_audit(most integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
declare place text; head audit_block; block record; sealed integer := 0;
begin
  if not pg_try_advisory_xact_lock(hashtext('slrt.seal_audit')) then return 0; end if;
  -- Only districts that have rows, each found by one step in the index.
  for place in
    with recursive d as (
      select min(district_code) as code from audit_unsealed
      union all
      select (select min(q.district_code) from audit_unsealed q where q.district_code > d.code) from d where d.code is not null
    ) select code from d where code is not null
  loop
    select * into head from audit_block where district_code = place order by number desc limit 1;
    with taken as (
      -- Lateral, so that each row is one step in the index whatever the planner knows of a table that has just grown.
      select e.id, e.hash from audit_unsealed q, lateral (
        select e.id, sha256(convert_to(${auditEntryText}, 'UTF8')) as hash from audit_entry e
        where e.district_code = q.district_code and e.id = q.id offset 0
      ) e
      where q.district_code = place order by q.id limit most
    )
    select array_agg(id order by id) as ids, array_agg(hash order by id) as hashes,
      string_agg(uuid_send(id) || hash, ''::bytea order by id) as bytes into block from taken;
    if block.ids is null then continue; end if;
    insert into audit_block (district_code, number, entries, hashes, previous, hash)
    values (place, coalesce(head.number, 0) + 1, block.ids, block.hashes, coalesce(head.hash, ${zero}),
      sha256(coalesce(head.hash, ${zero}) || convert_to(place || '/' || (coalesce(head.number, 0) + 1), 'UTF8') || block.bytes));
    delete from audit_unsealed where district_code = place and id = any (block.ids);
    sealed := sealed + cardinality(block.ids);
  end loop;
  return sealed;
end $$;`;
}

const heads = `with head as (
  select distinct on (district_code) district_code, until_xact, until_id from audit_block order by district_code, number desc
)`;
/**
 * Queues the rows that an existing chain has not reached. A chain that ends at a transaction id which this cluster has not given out
 * yet comes from an older cluster: its later rows look older, so every row outside its blocks is queued.
 */
export const queueUnsealedRows: Backfill = {
  tables: ['audit_entry', 'audit_block', 'audit_unsealed'],
  sql: `
${heads}
insert into audit_unsealed (district_code, id)
select e.district_code, e.id from audit_entry e left join head h on h.district_code = e.district_code
where h.district_code is null or (e.changed_in, e.id) > (h.until_xact, h.until_id)
union
select e.district_code, e.id from audit_entry e join head h on h.district_code = e.district_code
where h.until_xact >= pg_current_xact_id() and not exists (
  select from (select district_code, unnest(entries) as id from audit_block) s where s.district_code = e.district_code and s.id = e.id)`,
  remaining: `
${heads}
select count(*) as n from audit_entry e left join head h on h.district_code = e.district_code
where (h.district_code is null or (e.changed_in, e.id) > (h.until_xact, h.until_id))
  and not exists (select from audit_unsealed q where q.district_code = e.district_code and q.id = e.id)`,
};

/** Ends the order by transaction id, once the queue holds what it had left. */
export const endAuditOrder = `
drop index audit_entry_order;
alter table audit_entry drop column changed_in;
alter table audit_block drop column until_xact, drop column until_id;`;
