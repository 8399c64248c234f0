import { createHash } from 'node:crypto';
import type { SessionScope } from '@slrt/domain';
import type { Database, Tx } from './database.ts';
import { areaTest } from './row-security.ts';

/** What of an audit row is sealed, as text: the same expression in the database's sealing function and in the check. */
const entryText = `jsonb_build_array(e.district_code, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  e.actor, e.role, e.action, e.purpose, to_jsonb(e.subjects), e.request_id, e.is_read, e.origin)::text`;
const zero = `'\\x${'00'.repeat(32)}'::bytea`;

/**
 * Seals the audit rows of each district in a chain of blocks, outside the writing transaction: a chain inside it would be one
 * lock for the whole district. Rows are taken in the order of their transactions, once no older one can still commit. The app
 * may start the sealing and read, but neither change nor add a block: the function runs as the owner.
 */
export function auditChainSchema(service: string): string {
  const readable = `slrt.scope() in ('staff', 'system') and ${areaTest('district_code')}`;
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

create function slrt.seal_audit(most integer) returns integer language plpgsql security definer set search_path = pg_catalog, public as $$
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
      select e.id, e.changed_in, sha256(convert_to(${entryText}, 'UTF8')) as hash from audit_entry e
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
}

const blockSize = 1_000;
const sealer: SessionScope = { scope: 'system', areas: [], agency: null, actorId: 'system:audit-sealer', role: null };

/** Seals what waits; returns how many rows. One sealer at a time, whichever process it is in. */
export async function sealAudit(database: Database): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await database.withTransaction(sealer, async (tx) => {
      const [row] = await tx.query<{ sealed: number }>('select slrt.seal_audit($1) as sealed', [blockSize]);
      return row?.sealed ?? 0;
    });
    sealed += count;
    if (count === 0) return sealed;
  }
}

/** Where a chain stood at a moment. */
export interface AuditHead {
  readonly district: string;
  readonly number: number;
  /** Hexadecimal SHA-256. */
  readonly hash: string;
  readonly at: string;
}
export interface AuditFault {
  readonly district: string;
  readonly block: number;
  /** BLOCK: the block does not fit its chain. REMOVED, ALTERED: a row. ADDED: a row among sealed ones that no block has. HEAD: the chain is not the one that was signed. */
  readonly kind: 'BLOCK' | 'REMOVED' | 'ALTERED' | 'ADDED' | 'HEAD';
  readonly entry: string | null;
}
export interface AuditVerdict {
  readonly district: string;
  readonly blocks: number;
  readonly entries: number;
  readonly faults: readonly AuditFault[];
}
interface BlockRow {
  readonly number: number;
  readonly entries: string[];
  readonly hashes: Buffer[];
  readonly previous: Buffer;
  readonly hash: Buffer;
}

/** Districts that have a chain. */
export const listChains = async (tx: Tx): Promise<string[]> =>
  (await tx.query<{ district_code: string }>('select distinct district_code from audit_block order by 1')).map(
    (row) => row.district_code,
  );

/** The newest block of a district's chain. */
export async function auditHead(tx: Tx, district: string): Promise<AuditHead | null> {
  const [row] = await tx.query<{ number: number; hash: Buffer; at: Date }>(
    'select number, hash, at from audit_block where district_code = $1 order by number desc limit 1',
    [district],
  );
  return row ? { district, number: row.number, hash: row.hash.toString('hex'), at: row.at.toISOString() } : null;
}

const sha256 = (...parts: (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

/** Rows of a block as they are now, hashed here and not by the database. */
async function entriesOf(tx: Tx, district: string, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const rows = await tx.query<{ id: string; text: string }>(
    `select e.id, ${entryText} as text from audit_entry e where e.district_code = $1 and e.id = any($2::uuid[])`,
    [district, ids],
  );
  return new Map(rows.map((row) => [row.id, sha256(row.text)]));
}

/** Goes through a district's chain from its first block and names every row that was removed, altered or slipped in. */
export async function verifyAudit(tx: Tx, district: string, signed: AuditHead | null): Promise<AuditVerdict> {
  const faults: AuditFault[] = [];
  const fault = (block: number, kind: AuditFault['kind'], entry: string | null = null) =>
    void faults.push({ district, block, kind, entry });
  let previous: Buffer = Buffer.alloc(32);
  let [blocks, entries] = [0, 0];
  for (;;) {
    const [row] = await tx.query<BlockRow>(
      'select number, entries, hashes, previous, hash from audit_block where district_code = $1 and number > $2 order by number limit 1',
      [district, blocks],
    );
    if (!row) break;
    const hash = sha256(
      previous,
      `${district}/${row.number}`,
      ...row.entries.flatMap((id, n) => [bytesOf(id), row.hashes[n] ?? Buffer.alloc(0)]),
    );
    if (row.number !== blocks + 1 || !row.previous.equals(previous) || !row.hash.equals(hash))
      fault(row.number, 'BLOCK');
    if (signed?.number === row.number && signed.hash !== row.hash.toString('hex')) fault(row.number, 'HEAD');
    const now = await entriesOf(tx, district, row.entries);
    for (const [n, id] of row.entries.entries()) {
      const found = now.get(id);
      if (!found) fault(row.number, 'REMOVED', id);
      else if (!row.hashes[n]?.equals(found)) fault(row.number, 'ALTERED', id);
    }
    previous = row.hash;
    blocks = row.number;
    entries += row.entries.length;
  }
  if (signed && signed.number > blocks) fault(signed.number, 'HEAD');
  const added = await tx.query<{ id: string }>(
    `select e.id from audit_entry e where e.district_code = $1
       and (e.changed_in, e.id) <= (select until_xact, until_id from audit_block where district_code = $1 order by number desc limit 1)
       and not exists (select from (select unnest(entries) as id from audit_block where district_code = $1) s where s.id = e.id) limit 1000`,
    [district],
  );
  for (const row of added) fault(blocks, 'ADDED', row.id);
  return { district, blocks, entries, faults };
}
