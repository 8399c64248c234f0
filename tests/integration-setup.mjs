// Loaded by Node itself (type stripping), not by the test runner: starts the servers once per run, unless `npm test` has done so.
export default async function setup() {
  if (process.env.SLRT_TEST_SERVERS) return;
  const { startServers } = await import('@slrt/testkit/servers');
  globalThis.slrtStopServers = await startServers();
}
