import { runService } from '@slrt/subgraph';
import complaints from './service.ts';

await runService(complaints);
