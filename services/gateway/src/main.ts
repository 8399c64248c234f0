import { onShutdownSignal } from '@slrt/runtime';
import { readEnvironment } from './environment.ts';

const environment = readEnvironment();
// Loaded only now: the environment has switched the library's telemetry off.
const { startGateway } = await import('./gateway.ts');
const running = await startGateway(environment);
onShutdownSignal(() => running.stop());
