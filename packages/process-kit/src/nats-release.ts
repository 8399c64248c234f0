import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const version = '2.15.1';
/** Address of the project's releases. `NATS_RELEASES` sets another address, or is empty for none. */
export const officialReleases = 'https://github.com/nats-io/nats-server/releases/download';
const architectures: Readonly<Record<string, string>> = { x64: 'amd64', arm64: 'arm64' };

async function download(url: string): Promise<Buffer> {
  const response = await fetch(url, { signal: AbortSignal.timeout(60_000) });
  if (!response.ok) throw new Error(`answered ${response.status}`);
  return Buffer.from(await response.arrayBuffer());
}

/**
 * Downloads the official release into the cache, verifies its SHA256SUMS and returns the executable. Null when that
 * fails: no network, wrong checksum, or no release for the platform.
 */
export async function installFromRelease(
  releases: string,
  cache: string,
  say: (text: string) => void,
): Promise<string | null> {
  const architecture = architectures[process.arch];
  if (releases === '' || !architecture || !['linux', 'darwin'].includes(process.platform)) return null;
  const name = `nats-server-v${version}-${process.platform}-${architecture}`;
  const work = join(cache, `release-${process.pid}`);
  try {
    say('downloading the official nats-server release');
    const [archive, sums] = await Promise.all([
      download(`${releases}/v${version}/${name}.tar.gz`),
      download(`${releases}/v${version}/SHA256SUMS`),
    ]);
    const line = sums
      .toString('utf8')
      .split('\n')
      .find((each) => each.trim().endsWith(`${name}.tar.gz`));
    const sum = createHash('sha256').update(archive).digest('hex');
    if (line?.trim().split(/\s+/)[0]?.toLowerCase() !== sum) {
      say('the nats-server release does not match its SHA256SUMS and is not used');
      return null;
    }
    mkdirSync(work, { recursive: true });
    writeFileSync(join(work, 'release.tar.gz'), archive);
    execFileSync('tar', ['-xzf', 'release.tar.gz', '--strip-components=1', `${name}/nats-server`], {
      cwd: work,
      stdio: 'pipe',
    });
    const target = join(cache, 'nats-server');
    copyFileSync(join(work, 'nats-server'), `${target}.${process.pid}`);
    chmodSync(`${target}.${process.pid}`, 0o755);
    renameSync(`${target}.${process.pid}`, target);
    return target;
  } catch {
    return null; // the caller reports what to do
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
