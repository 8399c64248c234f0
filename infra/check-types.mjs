// Checks the types of everything with TypeScript 7: one program for what Node runs, and one for each package that a browser runs,
// because these have other globals. TypeScript 6 remains for the tools that need its API.
import { spawnSync } from 'node:child_process';

const root = new URL('..', import.meta.url).pathname;
const tsc = `${root}node_modules/typescript-7/bin/tsc`;
for (const project of ['.', 'packages/graph-client', 'packages/graphiql']) {
  const { status } = spawnSync(process.execPath, [tsc, '--noEmit', '--project', project], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
