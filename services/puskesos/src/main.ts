import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import { createPuskesosService } from './service.ts';

const environment = readEnvironment();
const running = await startService('puskesos', environment, (deps) => createPuskesosService(environment, deps));
onShutdownSignal(() => running.stop());
