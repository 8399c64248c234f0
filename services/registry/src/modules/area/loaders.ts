import { batchLoader, type RequestContext } from '@slrt/subgraph';
import { publicScope } from './area.policy.ts';
import { findAreas, type AreaRow } from './area.repository.ts';

export const createLoaders = (request: RequestContext) => ({
  areas: batchLoader<AreaRow>(
    (codes) => request.db.read(publicScope(request), (tx) => findAreas(tx, codes)),
    (row) => row.code,
  ),
});
