import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import registry from './service.ts';

const environment = readEnvironment();
const running = await startService(registry.name, environment, (runtime) => registry.create(environment, runtime));
onShutdownSignal(() => running.stop());
