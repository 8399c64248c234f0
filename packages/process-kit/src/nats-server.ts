import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '@slrt/runtime';
import type { NatsSource } from './environment.ts';
import { installFromRelease } from './nats-release.ts';

const keyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Parses `nats-server: v2.15.1`: true from 2.11 on. Earlier ones lose an answer between accounts after its first message without data. */
function isSupportedVersion(command: string): boolean {
  const result = spawnSync(command, ['--version'], { encoding: 'utf8' });
  const version = /v(\d+)\.(\d+)\./.exec(result.stdout);
  return version !== null && (Number(version[1]) > 2 || Number(version[2]) >= 11);
}

/** Returns the Debian archive that this machine's apt uses (possibly a mirror); null on another distribution. */
function debianArchive(): string | null {
  const result = spawnSync('apt-get', ['indextargets', '--format', '$(REPO_URI) $(RELEASE)', 'Created-By: Packages'], {
    encoding: 'utf8',
  });
  if (result.status !== 0) return null;
  const lines = result.stdout.split('\n').map((line) => line.split(' '));
  return lines.find(([uri = '']) => /\/debian\/?$/.test(uri))?.[0] ?? null;
}

/**
 * Downloads Debian's package of a newer suite into folders of our own, verifies it with Debian's keyring and unpacks it
 * without installing. Needs no root and does not change the system's apt.
 */
function installFromDebian(cache: string, say: (text: string) => void): string | null {
  const archive = existsSync(keyring) ? debianArchive() : null;
  if (!archive) return null;
  const target = join(cache, 'nats-server');
  const work = join(cache, `fetch-${process.pid}`);
  for (const folder of ['lists/partial', 'archives/partial', 'unpacked'])
    mkdirSync(join(work, folder), { recursive: true });
  writeFileSync(join(work, 'sources.list'), `deb [signed-by=${keyring}] ${archive} forky main\n`);
  const settings: Record<string, string> = {
    'Dir::Etc::sourcelist': join(work, 'sources.list'),
    'Dir::Etc::sourceparts': '/dev/null',
    'Dir::State::Lists': join(work, 'lists'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache::archives': join(work, 'archives'),
    'Dir::Cache::pkgcache': '',
    'Dir::Cache::srcpkgcache': '',
    'Acquire::Languages': 'none',
    'APT::Sandbox::User': '',
  };
  const options = Object.entries(settings).flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  try {
    say('downloading nats-server from Debian');
    execFileSync('apt-get', [...options, 'update'], { cwd: work, stdio: 'pipe' });
    execFileSync('apt-get', [...options, 'download', 'nats-server'], { cwd: work, stdio: 'pipe' });
    const file = readdirSync(work).find((name) => name.endsWith('.deb'));
    if (!file) return null;
    execFileSync('dpkg', ['-x', join(work, file), join(work, 'unpacked')], { stdio: 'pipe' });
    copyFileSync(join(work, 'unpacked', 'usr', 'sbin', 'nats-server'), `${target}.${process.pid}`);
    chmodSync(`${target}.${process.pid}`, 0o755);
    renameSync(`${target}.${process.pid}`, target);
    return target;
  } catch {
    return null; // no network, or the suite has changed: the caller reports what to do
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/**
 * Returns the path of a nats-server of 2.11 or newer: the configured one, one on PATH, an earlier download, Debian's,
 * or the official release. Throws a CommandError when none is available.
 */
export async function findNatsServer(
  { named, cache, releases }: NatsSource,
  say: (text: string) => void,
): Promise<string> {
  const candidates = [named, 'nats-server', join(cache, 'nats-server')].filter((each) => each !== null);
  const found = candidates.find((each) => (each.includes('/') ? existsSync(each) : true) && isSupportedVersion(each));
  if (found) return found;
  mkdirSync(cache, { recursive: true });
  const fetched = installFromDebian(cache, say) ?? (await installFromRelease(releases, cache, say));
  if (fetched && isSupportedVersion(fetched)) return fetched;
  throw new CommandError(
    'Found no nats-server of version 2.11 or newer, and could not download one.\nInstall one (https://nats.io/download) and put it on PATH, set NATS_SERVER=/path/to/nats-server, or set NATS_URL to a running server.',
  );
}
