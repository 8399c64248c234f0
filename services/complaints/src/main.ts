import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import complaints from './service.ts';

const environment = readEnvironment();
const running = await startService(complaints.name, environment, (runtime) => complaints.create(environment, runtime));
onShutdownSignal(() => running.stop());
