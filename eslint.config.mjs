import graphql from '@graphql-eslint/eslint-plugin';
import tseslint from 'typescript-eslint';
import { rules } from './packages/lint/src/index.ts';

/** Typed lint at zero warnings, and our own rules (packages/lint, each with a test that it fires). */
const typescript = tseslint.config(
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { slrt: { rules } },
    rules: {
      'slrt/environment-only': 'error',
      'slrt/no-manager-save': 'error',
      'slrt/no-plausible-identifier': 'error',
      'slrt/readable-tests': 'error',
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
    files: ['**/*.test.ts', '**/test/**/*.ts', 'packages/testkit/**/*.ts', 'tests/**/*.ts'],
    rules: {
      'slrt/environment-only': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/unbound-method': 'off',
      // Matchers are declared in the namespace of jest.
      '@typescript-eslint/no-namespace': ['error', { allowDeclarations: true }],
      'max-lines': 'off',
    },
  },
  {
    // A suite is one function, and so is a migration, which is mostly SQL.
    files: ['**/*.test.ts', '**/test/**/*.ts', 'tests/**/*.ts', '**/migrations/**/*.ts'],
    rules: { 'max-lines-per-function': 'off' },
  },
);

const described = {
  types: true,
  DirectiveDefinition: true,
  EnumValueDefinition: true,
  FieldDefinition: true,
  InputValueDefinition: true,
};
// The plugin loads it once, for the first file of a run, so every block gives the same.
const parserOptions = {
  graphQLConfig: { schema: `${import.meta.dirname}/services/gateway/api-schema.graphql` },
};
const graph = [
  {
    // The SDL that modules write. A module extends types of others, so rules that need a whole schema do not run here.
    files: ['packages/*/src/**/*.graphql', 'services/*/src/**/*.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions },
    plugins: { graphql },
    rules: {
      'graphql/require-description': ['error', described],
      'graphql/no-hashtag-description': 'error',
      'graphql/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: 'camelCase',
          InputValueDefinition: 'camelCase',
          Argument: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
        },
      ],
      'graphql/require-deprecation-reason': 'error',
      'graphql/unique-enum-value-names': 'error',
    },
  },
  {
    // The contract: every type is in use, lists are Relay connections.
    files: ['services/gateway/api-schema.graphql'],
    languageOptions: { parser: graphql.parser, parserOptions },
    plugins: { graphql },
    rules: {
      'graphql/no-unreachable-types': 'error',
      'graphql/input-name': ['error', { checkInputType: true, caseSensitiveInputType: false }],
      // Some lists page forward only.
      'graphql/relay-arguments': ['error', { includeBoth: false }],
      'graphql/relay-connection-types': 'error',
      'graphql/relay-edge-types': ['error', { shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false }],
      'graphql/relay-page-info': 'error',
    },
  },
];

export default [
  { ignores: ['**/node_modules/**', '**/__generated__/**', '**/dist/**', '**/*.mjs', '.slrt/**', 'docs/**'] },
  ...typescript,
  ...graph,
];
