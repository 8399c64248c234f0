/** The only reader of the process environment in tests. */
export interface TestServers {
  readonly adminUrl: string;
  readonly natsServer: string;
  readonly password: string;
  /** Data folder of a stopped PostgreSQL with the migrated databases of all services. */
  readonly preparedData: string;
}

export function readServers(): TestServers {
  const text = process.env['SLRT_TEST_SERVERS'];
  if (!text) throw new Error('run tests with npm test: it starts the servers they need');
  return JSON.parse(text) as TestServers;
}

/** Returns the servers of the test run; null outside `npm test`. */
export const findServers = (): TestServers | null => (process.env['SLRT_TEST_SERVERS'] ? readServers() : null);

export function publishServers(servers: TestServers): void {
  process.env['SLRT_TEST_SERVERS'] = JSON.stringify(servers);
}
