import { readBudgetEntities, watchReads } from '@slrt/read-budget';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { recordRefusedReads } from './consumers/record-refused-reads.ts';
import * as entities from './read-alarm.entity.ts';
import { Mutation, Query, ReadAlarm } from './resolvers.ts';

/** Limits on reading about people, and the inbox of the data-protection officer for those who exceed them. */
export const readBudget = defineModule<Deps, Resolvers>()({
  name: 'read-budget',
  entities: [...readBudgetEntities, ...Object.values(entities)],
  schema: [sdl('./read-budget.graphql', import.meta.url)],
  types: { ReadAlarm: './read-alarm.repository.ts#ReadAlarmRow' },
  resolvers: { Query, Mutation, ReadAlarm },
  consumers: [recordRefusedReads],
  jobs: { 'read-signals': { cron: '*/10 * * * *', run: watchReads } },
});
