import { appendFileSync, chownSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Settings of PostgreSQL while its disk is nearly full. New transactions are read-only by default. A checkpoint writes
 * a small file and PostgreSQL panics when it cannot; without writes it can wait. Vacuum writes WAL.
 */
const settings = `default_transaction_read_only = on
checkpoint_timeout = 1d
autovacuum = off
`;
const include = `include_if_exists = 'disk_full.conf'`;
const activeFile = (data: string) => join(data, 'disk_full.conf');
const storedFile = (data: string) => `${activeFile(data)}.off`;

/** Prepares a data folder for `setDiskFull` while space is available. PostgreSQL starts without these settings. */
export function prepareDiskFull(data: string, user: { uid: number; gid: number } | null): void {
  writeFileSync(storedFile(data), settings, { mode: 0o600 });
  if (user) chownSync(storedFile(data), user.uid, user.gid);
  setDiskFull(data, false);
  const config = join(data, 'postgresql.conf');
  if (!readFileSync(config, 'utf8').includes(include)) appendFileSync(config, `\n${include}\n`);
}

/**
 * Enables or disables the settings for a full disk from PostgreSQL's next reload (SIGHUP). Renames a file, which needs
 * no free space; ALTER SYSTEM would write one.
 */
export function setDiskFull(data: string, isFull: boolean): void {
  const [from, to] = isFull ? [storedFile(data), activeFile(data)] : [activeFile(data), storedFile(data)];
  if (existsSync(from)) renameSync(from, to);
}
