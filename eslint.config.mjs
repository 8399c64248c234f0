import graphql from '@graphql-eslint/eslint-plugin';

/** Lint of the SDL. That of TypeScript is in .oxlintrc.json. */
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

export default [{ ignores: ['**/node_modules/**', '**/dist/**'] }, ...graph];
