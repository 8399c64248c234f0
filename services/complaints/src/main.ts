import { migrate } from '@slrt/database';
import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import { createComplaintsService, migrations } from './service.ts';

const environment = readEnvironment();
if (environment.OWNER_DATABASE_URL) await migrate(environment.OWNER_DATABASE_URL, migrations);
const running = await startService('complaints', environment, (deps) => createComplaintsService(environment, deps));
onShutdownSignal(() => running.stop());
