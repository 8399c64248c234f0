import { migrate } from '@slrt/database';
import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import { createReferralsService, migrations } from './service.ts';

const environment = readEnvironment();
if (environment.OWNER_DATABASE_URL) await migrate(environment.OWNER_DATABASE_URL, migrations);
const running = await startService('referrals', environment, (deps) => createReferralsService(environment, deps));
onShutdownSignal(() => running.stop());
