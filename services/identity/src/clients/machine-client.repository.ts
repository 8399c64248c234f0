import { raw, sql, type RowOf, type Tx } from '@slrt/database';
import { MachineClientEntity, MachineSecretEntity } from './machine-client.entity.ts';

const m = MachineClientEntity;
const s = MachineSecretEntity;
const now = raw('clock_timestamp()');

export type MachineClientRow = RowOf<typeof MachineClientEntity>;

/** Returns a program that may sign in; null for an unknown or disabled one. */
export async function findMachineClient(tx: Tx, id: string): Promise<MachineClientRow | null> {
  const [row] = await tx.sql`select ${m.all} from ${m} where ${m.$id} = ${id} and ${m.$disabled_at} is null`;
  return row ?? null;
}

/** Returns the directory that has a secret with this hash (SHA-256) now; null if there is none, or more than one. */
export async function findDirectoryBySecret(tx: Tx, hash: Buffer): Promise<MachineClientRow | null> {
  const rows = await tx.sql`select ${m.all} from ${m} where ${m.$disabled_at} is null
    and ${m.$directory_district} is not null and exists (select from ${s}
    where ${s.$client_id} = ${m.$id} and ${s.$hash} = ${hash} and (${s.$expires_at} is null or ${s.$expires_at} > ${now}))
    limit 2`;
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** Returns the hashes (SHA-256) of the secrets that are valid now. */
export async function listSecretHashes(tx: Tx, client: string): Promise<Buffer[]> {
  const rows = await tx.sql`select ${s.pick('hash')} from ${s}
    where ${s.$client_id} = ${client} and (${s.$expires_at} is null or ${s.$expires_at} > ${now})`;
  return rows.map((row) => row.hash);
}

/**
 * Adds a program, or replaces the label, rights and keys of a known one. Returns false when the known one is a directory of another
 * district, or one of the two is a directory and the other is not.
 */
export async function saveMachineClient(
  tx: Tx,
  client: Pick<MachineClientRow, 'id' | 'label' | 'assignments' | 'jwks' | 'created_by' | 'directory_district'>,
): Promise<boolean> {
  const columns = m.pick('id', 'label', 'assignments', 'jwks', 'created_by', 'directory_district');
  const rows = await tx.sql<{ id: string }>`insert into ${m} (${columns})
    values (${client.id}, ${client.label}, ${JSON.stringify(client.assignments)}::jsonb,
      ${client.jwks === null ? null : JSON.stringify(client.jwks)}::jsonb, ${client.created_by}, ${client.directory_district})
    on conflict (id) do update set label = excluded.label, assignments = excluded.assignments, jwks = excluded.jwks,
      disabled_at = null where machine_client.directory_district is not distinct from excluded.directory_district
    returning id`;
  return rows.length > 0;
}

/** Adds a secret. Earlier ones stay valid for `graceSeconds`, so that a program can change over; 0 ends them now. */
export function addSecret(
  tx: Tx,
  client: string,
  { hash, graceSeconds }: { hash: Buffer; graceSeconds: number },
): void {
  tx.send(sql`update ${s} set expires_at = least(coalesce(expires_at, 'infinity'), ${now} + make_interval(secs => ${graceSeconds}))
    where ${s.$client_id} = ${client} and ${s.$hash} <> ${hash}`);
  // Two at once: an older one than the last ends.
  tx.send(sql`delete from ${s} where ${s.$client_id} = ${client} and ${s.$hash} <> ${hash} and ${s.$hash} not in (
    select hash from ${s} where ${s.$client_id} = ${client} and ${s.$hash} <> ${hash} order by created_at desc limit 1)`);
  tx.send(sql`insert into ${s} (${s.pick('client_id', 'hash')}) values (${client}, ${hash})
    on conflict (client_id, hash) do update set expires_at = null`);
}

/** Disables a program. Returns false when there is none with this ID. */
export async function disableMachineClient(tx: Tx, id: string): Promise<boolean> {
  const rows = await tx.sql<{ id: string }>`update ${m} set disabled_at = coalesce(disabled_at, ${now})
    where ${m.$id} = ${id} returning id`;
  return rows.length > 0;
}
