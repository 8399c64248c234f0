import { runService } from '@slrt/subgraph';
import notifications from './service.ts';

await runService(notifications);
