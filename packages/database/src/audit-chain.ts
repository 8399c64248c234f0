import { createHash } from 'node:crypto';
import type { SessionScope } from '@slrt/domain';
import type { Database } from './database.ts';
import { AuditBlockEntity, AuditEntryEntity, AuditSealQueueEntity } from './platform.entity.ts';
import { raw } from './sql.ts';
import type { Tx } from './transaction.ts';

/** Canonical text of an audit row, which the chain hashes. Must equal the expression in `slrt.seal_audit`. */
const auditEntryText =
  raw(`(jsonb_build_array(e.district_code, e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
  e.actor, e.role, e.action, e.purpose, to_jsonb(e.subjects), e.request_id, e.is_read, e.origin)
  || case when e.facts is null then '[]'::jsonb else jsonb_build_array(to_jsonb(e.facts)) end)::text`);
const b = AuditBlockEntity;
const e = AuditEntryEntity;
const u = AuditSealQueueEntity;
const blockSize = 1_000;
const sealer: SessionScope = { scope: 'system', areas: [], agency: null, actorId: 'system:audit-sealer', grants: [] };

/** Seals all waiting audit rows and returns their number. Only one process seals at a time. */
export async function sealAuditRows(database: Database): Promise<number> {
  let sealed = 0;
  for (;;) {
    const count = await database.withTransaction(sealer, async (tx) => {
      const [row] = await tx.sql<{ sealed: number }>`select slrt.seal_audit(${blockSize}) as sealed`;
      return row?.sealed ?? 0;
    });
    sealed += count;
    if (count === 0) return sealed;
  }
}

/** State of a chain at a point in time. */
export interface AuditHead {
  readonly district: string;
  readonly number: number;
  /** Hexadecimal SHA-256. */
  readonly hash: string;
  readonly at: string;
}
export interface AuditFault {
  readonly district: string;
  /** Number of the block. For a row outside every block: the last block (ADDED) or the next one (REMOVED). */
  readonly block: number;
  /**
   * BLOCK: the block does not fit its chain. REMOVED, ALTERED: a row was removed or altered. ADDED: a row is neither in
   * a block nor waiting to be sealed. HEAD: the chain differs from the one that was signed.
   */
  readonly kind: 'BLOCK' | 'REMOVED' | 'ALTERED' | 'ADDED' | 'HEAD';
  readonly entry: string | null;
}
export interface AuditVerdict {
  readonly district: string;
  readonly blocks: number;
  readonly entries: number;
  readonly faults: readonly AuditFault[];
}

/** Districts that have a chain. */
export const listChains = async (tx: Tx): Promise<string[]> =>
  (await tx.sql`select distinct ${b.pick('district_code')} from ${b} order by 1`).map((row) => row.district_code);

/** Returns the newest block of a district's chain. */
export async function readAuditHead(tx: Tx, district: string): Promise<AuditHead | null> {
  const [row] = await tx.sql`select ${b.pick('number', 'hash', 'at')} from ${b} where ${b.$district_code} = ${district}
    order by ${b.$number} desc limit 1`;
  return row ? { district, number: row.number, hash: row.hash.toString('hex'), at: row.at.toISOString() } : null;
}

const sha256 = (...parts: (Uint8Array | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const bytesOf = (id: string) => Buffer.from(id.replaceAll('-', ''), 'hex');

/** Returns the current rows of a block, hashed here rather than by the database. */
async function entriesOf(tx: Tx, district: string, ids: readonly string[]): Promise<Map<string, Buffer>> {
  const rows = await tx.sql<{ id: string; text: string }>`select e.id, ${auditEntryText} as text from ${e} e
    where e.district_code = ${district} and e.id = any(${ids}::uuid[])`;
  return new Map(rows.map((row) => [row.id, sha256(row.text)]));
}

/** Verifies a district's chain from its first block and yields every row that was removed, altered or added. */
export async function verifyAudit(tx: Tx, district: string, signed: AuditHead | null): Promise<AuditVerdict> {
  const faults: AuditFault[] = [];
  const fault = (block: number, kind: AuditFault['kind'], entry: string | null = null) =>
    void faults.push({ district, block, kind, entry });
  let previous: Buffer = Buffer.alloc(32);
  let [blocks, entries] = [0, 0];
  for (;;) {
    const [row] = await tx.sql`select ${b.pick('number', 'entries', 'hashes', 'previous', 'hash')} from ${b}
      where ${b.$district_code} = ${district} and ${b.$number} > ${blocks} order by ${b.$number} limit 1`;
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
  const added = await tx.sql<{ id: string }>`select e.id from ${e} e where e.district_code = ${district}
    and not exists (select from ${u} u where u.district_code = e.district_code and u.id = e.id)
    and not exists (select from (select unnest(entries) as id from ${b} where district_code = ${district}) s where s.id = e.id)
    limit 1000`;
  // rows that were removed before they were sealed
  const lost = await tx.sql<{ id: string }>`select u.id from ${u} u where u.district_code = ${district}
    and not exists (select from ${e} e where e.district_code = u.district_code and e.id = u.id) limit 1000`;
  for (const row of added) fault(blocks, 'ADDED', row.id);
  for (const row of lost) fault(blocks + 1, 'REMOVED', row.id);
  return { district, blocks, entries, faults };
}
