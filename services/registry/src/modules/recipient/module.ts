import { kept } from '@slrt/retention';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import { xlsxMediaType } from '@slrt/tables';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { projectServedProgrammes } from './consumers/project-served-programmes.ts';
import { createLoaders } from './loaders.ts';
import { recipientRoutes } from './recipient.routes.ts';
import { HouseholdRevision, Mutation, Participation, Query, Recipient, RecipientList } from './resolvers.ts';
import * as entities from './recipient.entity.ts';
import { subjects } from './subjects.ts';

export const recipient = defineModule<Deps, Resolvers>()({
  name: 'recipient',
  entities: Object.values(entities),
  schema: [sdl('./recipient.graphql', import.meta.url)],
  types: {
    Recipient: './recipient.repository.ts#RecipientRow',
    RecipientConnection: './recipient.repository.ts#RecipientPage',
    RecipientList: './recipient.repository.ts#ListRow',
  },
  subjects,
  resolvers: {
    Query,
    Mutation,
    HouseholdRevision,
    Participation,
    Recipient,
    RecipientConnection: connectionResolvers,
    RecipientList,
  },
  loaders: createLoaders,
  consumers: [projectServedProgrammes],
  routes: {
    paths: [
      {
        method: 'POST',
        path: '/registry/recipients',
        access: 'caller',
        bodyLimit: 64 * 1024 ** 2,
        timeout: 600_000,
        mediaTypes: ['text/csv', xlsxMediaType],
      },
    ],
    register: recipientRoutes,
  },
  personalData: { tables: { recipient_row: kept('PUBLIC_FUNDS') } },
});
