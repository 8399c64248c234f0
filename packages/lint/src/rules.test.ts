import { Linter } from 'eslint';
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

test('a NIK that could be somebody’s is found, a reserved one is not', () => {
  const plausible = ['63', '09', '01', '150390', '0001'].join('');
  expect(report('no-plausible-identifier', 'a.js', `const a = '${plausible}';`)).toHaveLength(1);
  expect(report('no-plausible-identifier', 'a.js', `const a = '9963091503900001';`)).toHaveLength(0);
});

test('the environment is read in its own file only', () => {
  expect(report('environment-only', 'src/main.js', 'const a = process.env.A;')).toHaveLength(1);
  expect(report('environment-only', 'src/environment.ts', 'const a = process.env.A;')).toHaveLength(0);
});
