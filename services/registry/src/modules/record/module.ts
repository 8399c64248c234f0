import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';

export const record = defineModule<Deps>()({ name: 'record' });
