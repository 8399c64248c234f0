import { runService } from '@slrt/subgraph';
import registry from './service.ts';

await runService(registry);
