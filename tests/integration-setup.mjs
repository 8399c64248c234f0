// Loaded by Node itself (type stripping), not by the test runner: starts the servers once per run.
export default async function setup() {
  const { startServers } = await import('@slrt/testkit/servers');
  globalThis.slrtStopServers = await startServers();
}
