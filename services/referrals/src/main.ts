import { runService } from '@slrt/subgraph';
import referrals from './service.ts';

await runService(referrals);
