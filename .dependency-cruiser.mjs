/** Import boundaries; each rule names what it keeps apart. */
const rule = (name, from, to) => ({ name, severity: 'error', from, to });
export default {
  forbidden: [
    rule('no-cycles-between-packages', {}, { circular: true }),
    rule(
      'services-import-packages-never-services',
      { path: '^services/([^/]+)/' },
      { path: '^services/', pathNot: ['^services/$1/'] },
    ),
    rule('packages-never-import-services-or-infra', { path: '^packages/' }, { path: '^(services|infra)/' }),
    rule(
      'domain-is-pure',
      { path: '^packages/domain/src', pathNot: '\\.test\\.ts$' },
      { dependencyTypes: ['core', 'npm'] },
    ),
    rule(
      'events-have-no-input-or-output',
      { path: '^packages/events/src', pathNot: '\\.test\\.ts$' },
      { dependencyTypes: ['core'] },
    ),
    rule(
      'typeorm-in-entities-repositories-and-migrations-only',
      {
        path: '^(services|packages|infra)/',
        pathNot: ['\\.(entity|repository)\\.ts$', '/migrations/', '^packages/database/'],
      },
      { path: 'node_modules/typeorm' },
    ),
    rule(
      'no-graphql-in-use-cases-repositories-consumers',
      { path: '(use-cases/|\\.repository\\.ts$|/consumers/|\\.policy\\.ts$)', pathNot: '\\.test\\.ts$' },
      { path: 'node_modules/graphql/' },
    ),
    rule(
      'nats-in-messaging-only',
      {
        path: '^(services|packages)/',
        pathNot: [
          '^packages/messaging/',
          '^packages/nats-accounts/',
          '^packages/agency-client/',
          '^packages/testkit/',
          '/test/',
        ],
      },
      { path: 'node_modules/(@nats-io|nats)/' },
    ),
    rule(
      'use-cases-do-not-know-resolvers',
      { path: '(use-cases/|\\.repository\\.ts$|\\.policy\\.ts$|/consumers/)' },
      { path: 'resolvers(/|\\.ts$)' },
    ),
    rule(
      'a-module-has-one-door',
      { path: '^services/([^/]+)/src/modules/([^/]+)/', pathNot: '\\.test\\.ts$' },
      {
        path: '^services/$1/src/modules/',
        pathNot: ['^services/$1/src/modules/$2/', '/index\\.ts$'],
      },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: 'specify',
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '__generated__' },
  },
};
