import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'slrt-module-cycles-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The modules of a service for each case. */
const services: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  values: {
    'complaint/index.ts': "export { a } from './a.ts';",
    'complaint/a.ts': 'export const a = 1;',
    'complaint/fields.ts': "import { letter } from '../letter/index.ts';\nexport const field = letter;",
    'letter/index.ts': 'export const letter = 1;',
    'letter/use-cases/issue.ts': "import { a } from '../../complaint/index.ts';\nexport const issue = a;",
  },
  types: {
    'complaint/index.ts': "import type { Letter } from '../letter/index.ts';\nexport type Complaint = Letter;",
    'letter/index.ts': 'export type Letter = string;',
    'letter/issue.ts': "import type { Complaint } from '../complaint/index.ts';\nexport type Issue = Complaint;",
  },
  tree: {
    'letter/index.ts': 'export const letter = 1;',
    'complaint/index.ts': "export { b } from './use-cases/b.ts';\nexport const a = 1;",
    'complaint/use-cases/b.ts': "import { letter } from '../../letter/index.ts';\nexport const b = letter;",
  },
};
let violations: { from: string; rule: { name: string } }[] = [];

// One run for all services, because it takes seconds.
beforeAll(() => {
  writeFileSync(join(folder, 'tsconfig.base.json'), '{}');
  for (const [service, files] of Object.entries(services))
    for (const [file, text] of Object.entries(files)) {
      const path = join(folder, 'services', service, 'src/modules', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
    }
  const config = join(root, '.dependency-cruiser.modules.mjs');
  const args = [join(root, 'node_modules/.bin/depcruise'), 'services', '--config', config, '--output-type', 'json'];
  // It exits with the number of errors.
  const run = `"${process.execPath}" ${args.map((each) => `"${each}"`).join(' ')} || true`;
  const output = execFileSync('sh', ['-c', run], { cwd: folder, encoding: 'utf8' });
  ({ violations } = (JSON.parse(output) as { summary: { violations: typeof violations } }).summary);
}, 60_000);

const refused = (service: string) =>
  violations.filter(({ from }) => from.startsWith(`services/${service}/`)).map(({ rule }) => rule.name);

test('refuses modules that import each other through different files', () => {
  expect(refused('values')).toContain('no-module-cycles');
});

test('refuses a cycle of type imports', () => {
  expect(refused('types')).toContain('no-module-cycles');
});

test('accepts modules that depend in one direction', () => {
  expect(refused('tree')).toEqual([]);
});
