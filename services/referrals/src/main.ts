import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import referrals from './service.ts';

const environment = readEnvironment();
const running = await startService(referrals.name, environment, (runtime) => referrals.create(environment, runtime));
onShutdownSignal(() => running.stop());
