import tseslint from 'typescript-eslint';
import { rules } from './packages/lint/src/index.ts';

/** Typed lint at zero warnings, and our own rules (packages/lint, each with a test that it fires). */
export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/__generated__/**', '**/dist/**', '**/*.mjs', '.slrt/**', 'docs/**'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { slrt: { rules } },
    rules: {
      'slrt/environment-only': 'error',
      'slrt/no-manager-save': 'error',
      'slrt/no-plausible-identifier': 'error',
      'max-lines': ['error', { max: 300, skipBlankLines: true }],
      'max-lines-per-function': ['error', { max: 60, skipBlankLines: true, skipComments: true }],
      // Three, and the transaction.
      'max-params': ['error', 4],
      'no-empty': ['error', { allowEmptyCatch: false }],
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/only-throw-error': [
        'error',
        {
          allow: [
            { from: 'file', name: 'Refusal' },
            { from: 'package', package: '@slrt/domain', name: 'Refusal' },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.test.ts', '**/test/**', 'packages/testkit/**', 'tests/**'],
    rules: {
      'slrt/environment-only': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'max-lines': 'off',
    },
  },
  {
    // A suite is one function, and so is a migration, which is mostly SQL.
    files: ['**/*.test.ts', '**/test/**', 'tests/**', '**/migrations/**'],
    rules: { 'max-lines-per-function': 'off' },
  },
);
