// Runs before `npm start` and `npm test` on any Node from 20.19 on: installs what is missing and builds GraphiQL. The scripts
// themselves then find the pinned Node 24 of node_modules first on their path.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  process.stderr.write(`Node ${process.versions.node} is too old: install Node 20.19 or newer, then try again.\n`);
  process.exit(1);
}
// npm writes its own record last: it exists and is newer than the lock file only after a complete install.
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

// Built again when its sources or the installed packages are newer.
const graphiql = `${root}/packages/graphiql`;
const folders = [`${graphiql}/src`, `${root}/packages/graph-client/src/browser`];
const sources = folders.flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`));
const changedAt = Math.max(...[...sources, `${root}/package-lock.json`].map(writtenAt));
if (writtenAt(`${graphiql}/dist/manifest.json`) < changedAt) {
  process.stdout.write('Building GraphiQL …\n');
  const { status } = spawnSync(`${root}/node_modules/.bin/node`, [`${graphiql}/src/build.ts`], {
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
  });
  if (status !== 0) {
    process.stderr.write('GraphiQL could not be built.\n');
    process.exit(1);
  }
}
