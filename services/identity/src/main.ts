import { onShutdownSignal, readEnvironment, runProgram } from '@slrt/runtime';
import { environment as schema } from './environment.ts';
import { startIdentity } from './server.ts';

runProgram(async () => {
  const running = await startIdentity(readEnvironment('identity', schema));
  onShutdownSignal(() => running.stop());
});
