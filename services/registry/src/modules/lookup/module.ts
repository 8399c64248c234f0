import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';

export const lookup = defineModule<Deps>()({ name: 'lookup' });
