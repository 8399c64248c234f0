import { VillageChangeEntity } from '@slrt/database';
import { erased } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { projectVillageComplaints } from './consumers/project-village-complaints.ts';
import { FieldDay, FieldPackage, Mutation, PlannedVisit, Query } from './resolvers.ts';
import { subjects } from './subjects.ts';
import * as entities from './field.entity.ts';

export const field = defineModule<Deps, Resolvers>()({
  name: 'field',
  entities: [VillageChangeEntity, ...Object.values(entities)],
  schema: [sdl('./field.graphql', import.meta.url)],
  types: {
    FieldPackage: './use-cases/read-field-package.ts#VillagePackage',
    PlannedVisit: './planned-visit.repository.ts#PlannedVisitRow',
    FieldDay: './planned-visit.repository.ts#FieldDayRow',
  },
  subjects,
  resolvers: { Query, Mutation, FieldPackage, PlannedVisit, FieldDay },
  publishes: ['PUSKESOS'],
  consumers: [projectVillageComplaints],
  personalData: {
    tables: { planned_visit: erased('OPEN_CASE') },
    report: () => [
      {
        section: 'visits',
        labels: { reason: 'VisitReason' },
        sql: `select reason, due_at, done_at from planned_visit
          where district_code = $1 and household_id = $3 and $2::uuid is not null order by due_at`,
      },
    ],
  },
});
