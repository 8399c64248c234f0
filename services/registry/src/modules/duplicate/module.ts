import { kept } from '@slrt/retention';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { startDuplicateWorker } from './duplicate-worker.ts';
import { DuplicateCandidate, DuplicateScan, Mutation, Query } from './resolvers.ts';
import * as entities from './duplicate.entity.ts';
import { subjects } from './subjects.ts';

export const duplicate = defineModule<Deps, Resolvers>()({
  name: 'duplicate',
  entities: Object.values(entities),
  schema: [sdl('./duplicate.graphql', import.meta.url)],
  types: {
    DuplicateCandidate: 'CandidateRow',
    DuplicateCandidateConnection: 'CandidatePage',
    DuplicateScan: 'ScanRow',
  },
  subjects,
  resolvers: {
    Query,
    Mutation,
    DuplicateCandidate,
    DuplicateCandidateConnection: connectionResolvers,
    DuplicateScan,
  },
  workers: [startDuplicateWorker],
  personalData: { tables: { duplicate_candidate: kept('OTHER_PEOPLE'), duplicate_check: kept('OTHER_PEOPLE') } },
});
