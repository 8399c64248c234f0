import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const service = 'services/sample/src/modules';
const folder = mkdtempSync(join(tmpdir(), 'slrt-module-cycles-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a service with these files and returns the cycles that are refused. */
function refused(name: string, files: Readonly<Record<string, string>>): string {
  const base = join(folder, name);
  const all = { 'tsconfig.base.json': '{}', ...files };
  for (const [file, text] of Object.entries(all)) {
    const path = join(base, file.endsWith('.json') ? file : `${service}/${file}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  const config = join(root, '.dependency-cruiser.modules.mjs');
  const args = [join(root, 'node_modules/.bin/depcruise'), 'services', '--config', config, '--output-type', 'json'];
  // It exits with the number of errors.
  const run = `"${process.execPath}" ${args.map((each) => `"${each}"`).join(' ')} || true`;
  const output = JSON.parse(execFileSync('sh', ['-c', run], { cwd: base, encoding: 'utf8' })) as {
    summary: { violations: { rule: { name: string } }[] };
  };
  return output.summary.violations.map((violation) => violation.rule.name).join();
}

test('refuses modules that import each other through different files', () => {
  const cycle = {
    'complaint/index.ts': "export { a } from './a.ts';",
    'complaint/a.ts': 'export const a = 1;',
    'complaint/fields.ts': "import { letter } from '../letter/index.ts';\nexport const field = letter;",
    'letter/index.ts': 'export const letter = 1;',
    'letter/use-cases/issue.ts': "import { a } from '../../complaint/index.ts';\nexport const issue = a;",
  };
  expect(refused('values', cycle)).toContain('no-module-cycles');
});

test('refuses a cycle of type imports', () => {
  const cycle = {
    'complaint/index.ts': "import type { Letter } from '../letter/index.ts';\nexport type Complaint = Letter;",
    'letter/index.ts': 'export type Letter = string;',
    'letter/issue.ts': "import type { Complaint } from '../complaint/index.ts';\nexport type Issue = Complaint;",
  };
  expect(refused('types', cycle)).toContain('no-module-cycles');
});

test('accepts modules that depend in one direction', () => {
  const tree = {
    'letter/index.ts': 'export const letter = 1;',
    'complaint/index.ts': "export { b } from './use-cases/b.ts';\nexport const a = 1;",
    'complaint/use-cases/b.ts': "import { letter } from '../../letter/index.ts';\nexport const b = letter;",
  };
  expect(refused('tree', tree)).toBe('');
});
