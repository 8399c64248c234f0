import { migrate } from '@slrt/database';
import { onShutdownSignal } from '@slrt/runtime';
import { startService } from '@slrt/subgraph';
import { readEnvironment } from './environment.ts';
import { createPuskesosService, migrations } from './service.ts';

const environment = readEnvironment();
if (environment.OWNER_DATABASE_URL) await migrate(environment.OWNER_DATABASE_URL, migrations);
const running = await startService('puskesos', environment, (deps) => createPuskesosService(environment, deps));
onShutdownSignal(() => running.stop());
