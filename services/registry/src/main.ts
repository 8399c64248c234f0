import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import { createRegistryService } from './service.ts';

const environment = readEnvironment();
const running = await startService('registry', environment, (deps) => createRegistryService(environment, deps));
onShutdownSignal(() => running.stop());
