import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { projectUnits } from './consumers/project-units.ts';

export const projection = defineModule<Deps>()({ name: 'projection', consumers: [projectUnits] });
