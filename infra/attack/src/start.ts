import { spawn, spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * `npm run attack [-- seconds [class]]`: runs the attack in a Linux mount namespace with its own `/etc/hosts`, so that names can change during
 * it. If the system does not allow namespaces, the attempts with changing names are skipped and reported as skipped.
 */
const run = fileURLToPath(new URL('./run.ts', import.meta.url));
const seconds = process.argv[2] ?? '60';
const folder = mkdtempSync(join(tmpdir(), 'slrt-attack-names-'));
const hosts = join(folder, 'hosts');
copyFileSync('/etc/hosts', hosts);
const place = process.getuid?.() === 0 ? ['--mount'] : ['--mount', '--map-current-user', '--keep-caps'];
const isPossible = spawnSync('unshare', [...place, 'mount', '--bind', hosts, '/etc/hosts']).status === 0;
const inside = ['sh', '-c', 'mount --bind "$1" /etc/hosts && shift && exec "$@"', 'sh', hosts];
const command = [process.execPath, run, seconds, isPossible ? hosts : '', process.argv[3] ?? ''];
const [program = '', ...args] = isPossible ? ['unshare', ...place, ...inside, ...command] : command;
const child = spawn(program, args, { stdio: 'inherit' });
child.on('exit', (code) => {
  rmSync(folder, { recursive: true, force: true });
  process.exitCode = code ?? 1;
});
