import { generateService } from '@slrt/subgraph/generate';
import puskesos from './src/service.ts';

await generateService(import.meta.url, puskesos);
