import { generateService } from '@slrt/subgraph/generate';
import referrals from './src/service.ts';

await generateService(import.meta.url, referrals);
