/** Kinds of tests: pure rules, one service on real servers, drills on an instance of their own, everything through one gateway. */
const common = {
  // Not in the temporary folder, which `npm test` deletes: it holds how long each suite took.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
  // Node runs the tests as it runs the services: it strips the types, and nothing is transformed.
  runtime: '<rootDir>/packages/testkit/src/jest/runtime.ts',
  testEnvironment: '<rootDir>/packages/testkit/src/jest/environment.ts',
  transform: {},
  roots: ['<rootDir>/packages', '<rootDir>/services', '<rootDir>/infra', '<rootDir>/tests'],
  modulePathIgnorePatterns: ['<rootDir>/.slrt'],
};
const slow = ['\\.int\\.test\\.ts$', '\\.access\\.test\\.ts$', '\\.drill\\.test\\.ts$', '\\.e2e\\.test\\.ts$'];

export default {
  maxWorkers: 2,
  testTimeout: 90_000,
  testSequencer: '<rootDir>/tests/sequencer.mjs',
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: ['**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', ...slow],
    },
    {
      ...common,
      displayName: 'integration',
      testMatch: ['**/*.int.test.ts', '**/*.access.test.ts'],
      globalSetup: '<rootDir>/tests/integration-setup.mjs',
      globalTeardown: '<rootDir>/tests/integration-teardown.mjs',
    },
    {
      ...common,
      displayName: 'drill',
      testMatch: ['**/*.drill.test.ts'],
    },
    {
      ...common,
      displayName: 'e2e',
      testMatch: ['**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/tests/e2e-setup.mjs',
      globalTeardown: '<rootDir>/tests/e2e-teardown.mjs',
    },
  ],
};
