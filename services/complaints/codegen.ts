import { generateService } from '@slrt/subgraph/generate';
import complaints from './src/service.ts';

await generateService(import.meta.url, complaints);
