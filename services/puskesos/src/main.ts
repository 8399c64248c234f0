import { runService } from '@slrt/subgraph';
import puskesos from './service.ts';

await runService(puskesos);
