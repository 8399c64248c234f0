import { rmSync } from 'node:fs';

export default async function teardown() {
  await globalThis.slrtInstance?.stop();
  if (process.env.SLRT_TEST_HOME) rmSync(process.env.SLRT_TEST_HOME, { recursive: true, force: true });
}
