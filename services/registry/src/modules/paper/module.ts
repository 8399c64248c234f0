import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import { paperRoutes } from './paper.routes.ts';

/** Papers that the head of a village prints: its poor, who receives what, and the open proposals with fields for signatures. */
export const paper = defineModule<Deps>()({
  name: 'paper',
  routes: {
    paths: [{ method: 'GET', path: '/registry/papers/:paper', access: 'caller', bodyLimit: 0, timeout: 60_000 }],
    register: paperRoutes,
  },
});
