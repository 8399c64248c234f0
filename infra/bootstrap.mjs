// Runs before `npm start` and `npm test` on whatever Node is there (20.19 or newer): installs what is missing. The
// scripts themselves then find the pinned Node 24 of node_modules first on their path.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node ${process.versions.node} is too old: install Node 20.19 or newer, then try again.\n`);
  process.exit(1);
}
// npm writes its own record last: it is there, and newer than the lock file, exactly when an install ended.
const writtenAt = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);
const installed = writtenAt(`${root}/node_modules/.package-lock.json`) >= writtenAt(`${root}/package-lock.json`);
if (!installed || !existsSync(`${root}/node_modules/.bin/node`)) {
  process.stdout.write('Installing what is missing (npm ci) …\n');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const result = spawnSync(npm[0], [...npm.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (result.status !== 0) {
    process.stderr.write('npm ci did not succeed; is the npm registry reachable?\n');
    process.exit(1);
  }
}
