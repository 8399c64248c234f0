import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import { createComplaintsService } from './service.ts';

const environment = readEnvironment();
const running = await startService('complaints', environment, (deps) => createComplaintsService(environment, deps));
onShutdownSignal(() => running.stop());
