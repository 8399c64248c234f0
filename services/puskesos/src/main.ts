import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import puskesos from './service.ts';

const environment = readEnvironment();
const running = await startService(puskesos.name, environment, (runtime) => puskesos.create(environment, runtime));
onShutdownSignal(() => running.stop());
