import { Linter } from 'eslint';
import { runOxlint } from '../test/run-oxlint.ts';
import { rules } from './index.ts';

function report(rule: keyof typeof rules, filename: string, code: string): string[] {
  const linter = new Linter({ configType: 'flat' });
  const config = {
    files: ['**/*.ts', '**/*.js'],
    plugins: { slrt: { rules } },
    rules: { [`slrt/${rule}`]: 'error' as const },
  };
  return linter.verify(code, [config], { filename }).map((message) => message.message);
}

test('reports a plausible NIK and accepts a reserved one', () => {
  const plausible = ['63', '09', '01', '150390', '0001'].join('');
  expect(report('no-plausible-identifier', 'a.js', `const a = '${plausible}';`)).toHaveLength(1);
  expect(report('no-plausible-identifier', 'a.js', `const a = '9963091503900001';`)).toHaveLength(0);
});

test('the environment is read in its own file only', () => {
  expect(report('environment-only', 'src/main.js', 'const a = process.env.A;')).toHaveLength(1);
  expect(report('environment-only', 'src/environment.ts', 'const a = process.env.A;')).toHaveLength(0);
});

test('what commits by itself is not called on a manager', () => {
  for (const call of ['tx.manager.save(Letter, row)', 'manager.remove(row)', 'this.tx.manager.transaction(work)'])
    expect(report('no-manager-save', 'a.js', call)).toHaveLength(1);
  expect(report('no-manager-save', 'a.js', 'tx.manager.insert(Letter, row); store.save(row);')).toHaveLength(0);
});

describe('readable-tests', () => {
  const statements = (count: number) => 'work();\n'.repeat(count);
  const check = (code: string) => report('readable-tests', 'a.test.ts', code);

  test('accepts a body of 40 lines', () => {
    for (const start of ["test('a', ", "test.each([1])('a', ", 'beforeAll('])
      expect(check(`${start}async () => {\n// why\n\n${statements(38)}});`)).toEqual([]);
  });

  test('reports a body of 41 lines', () => {
    for (const start of ["test('a', ", "it('a', ", "test.each([1])('a', ", 'beforeAll(', 'afterEach('])
      expect(check(`${start}async () => {\n${statements(39)}});`)).toEqual([expect.stringContaining('41 lines')]);
  });

  test('does not count the body of a suite', () => {
    expect(check(`describe('a', () => {\n${statements(100)}});`)).toEqual([]);
  });

  test('reports names that are long or hold two facts', () => {
    const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');
    expect(check(`test('${words(12)}', () => {});`)).toEqual([]);
    expect(check(`test('${words(13)}', () => {});`)).toHaveLength(1);
    expect(check(`describe('one; two', () => {});`)).toHaveLength(1);
    expect(check(`test.each([1])('one %s; two', () => {});`)).toHaveLength(1);
  });
});

describe('check:lint', () => {
  const database = new URL('../../database/src/', import.meta.url).pathname;
  const codesOf = (statement: string) =>
    runOxlint(
      'count.ts',
      `import type { Table } from '${database}table.ts';\nimport type { Tx } from '${database}transaction.ts';\n` +
        `export async function count(tx: Tx, table: Table): Promise<void> {\n  ${statement};\n  await Promise.resolve();\n}\n`,
    ).map(({ code }) => code);

  test.each([
    ['accepts a call of the manager that is awaited', 'await tx.manager.count(table)', []],
    ['finds one that is not awaited', 'tx.manager.count(table)', ['typescript(no-floating-promises)']],
    ['applies our own rules', 'await tx.manager.save(table)', ['slrt(no-manager-save)', 'typescript(no-unsafe-call)']],
  ])('%s', (_, statement, codes) => {
    expect(codesOf(statement)).toEqual(codes);
  });
});
