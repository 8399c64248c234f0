/** Three kinds of tests: pure rules, one service on real servers, everything through the gateway. */
const common = {
  extensionsToTreatAsEsm: ['.ts'],
  testEnvironment: 'node',
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      { jsc: { parser: { syntax: 'typescript' }, target: 'es2024' }, module: { type: 'es6' } },
    ],
  },
  roots: ['<rootDir>/packages', '<rootDir>/services', '<rootDir>/infra', '<rootDir>/tests'],
  modulePathIgnorePatterns: ['<rootDir>/.slrt'],
};
const slow = ['\\.int\\.test\\.ts$', '\\.access\\.test\\.ts$', '\\.e2e\\.test\\.ts$'];

export default {
  maxWorkers: 2,
  testTimeout: 30_000,
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
      displayName: 'e2e',
      testMatch: ['**/*.e2e.test.ts'],
      globalSetup: '<rootDir>/tests/e2e-setup.mjs',
      globalTeardown: '<rootDir>/tests/e2e-teardown.mjs',
    },
  ],
};
