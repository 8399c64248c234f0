import { generateService } from '@slrt/subgraph/generate';
import registry from './src/service.ts';

await generateService(import.meta.url, registry);
