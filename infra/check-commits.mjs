// `npm run check:commits`: commitlint over the commits since the base that commitlint.config.mjs names. A shallow clone may
// not have the base: then over what it has, at least HEAD.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { base } from '../commitlint.config.mjs';

const isAncestor = spawnSync('git', ['merge-base', '--is-ancestor', base, 'HEAD'], { stdio: 'ignore' }).status === 0;
const commitlint = createRequire(import.meta.url).resolve('@commitlint/cli/cli.js');
const range = isAncestor ? ['--from', base, '--to', 'HEAD'] : ['--last'];
const { status } = spawnSync(process.execPath, [commitlint, ...range], { stdio: 'inherit' });
process.exitCode = status ?? 1;
