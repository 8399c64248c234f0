import { batchLoader, type RequestContext } from '@slrt/subgraph';
import { publicScope } from '@slrt/domain';
import { findAreas, type AreaRow } from './area.repository.ts';

export const createLoaders = (request: RequestContext) => ({
  areas: batchLoader<AreaRow>(
    (codes) => request.db.read(publicScope(request.actor.id), (tx) => findAreas(tx, codes)),
    (row) => row.code,
  ),
});
