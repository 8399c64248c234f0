import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import { createReferralsService } from './service.ts';

const environment = readEnvironment();
const running = await startService('referrals', environment, (deps) => createReferralsService(environment, deps));
onShutdownSignal(() => running.stop());
