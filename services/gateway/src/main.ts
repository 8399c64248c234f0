import { onShutdownSignal } from '@slrt/runtime';
import { readEnvironment } from './environment.ts';

const environment = readEnvironment();
// Imported after the environment, which turns the library's telemetry off.
const { startGateway } = await import('./gateway.ts');
const running = await startGateway(environment);
onShutdownSignal(() => running.stop());
