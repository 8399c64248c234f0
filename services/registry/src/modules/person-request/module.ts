import { formatId } from '@slrt/domain';
import { kept } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import * as entities from './person-request.entity.ts';
import { Mutation, PersonRequest, Query, type PersonRequestParent } from './resolvers.ts';

/**
 * Requests of people about their data (ADR 53): erasure by two people, restriction, portable copy. Decided ones go to all services,
 * each of which applies them to its records.
 */
export const personRequest = defineModule<Deps, Resolvers>()({
  name: 'person-request',
  entities: Object.values(entities),
  schema: [sdl('./person-request.graphql', import.meta.url)],
  types: { PersonRequest: './resolvers.ts#PersonRequestParent' },
  subjects: {
    PersonRequest: ({ id, row }: PersonRequestParent) => [
      id,
      formatId('person', { district: row.district_code, uuid: row.person_id }),
    ],
  },
  resolvers: { Query, Mutation, PersonRequest },
  publishes: ['REGISTRY'],
  personalData: {
    report: () => [
      {
        section: 'personRequests',
        labels: { kind: 'PersonRequestKind', state: 'PersonRequestState' },
        sql: `select kind, state, received_at, decided_at, lifted_at from person_request
          where district_code = $1 and person_id = $2 and $3::uuid is not null order by received_at`,
      },
    ],
    tables: { person_request: kept('PROOF') },
  },
});
