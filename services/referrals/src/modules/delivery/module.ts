import { kept } from '@slrt/retention';
import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { createAgency, reissueAgencies } from './commands/agency-accounts.ts';
import { startDispatcher } from './dispatcher.ts';
import { createLoaders } from './loaders.ts';
import { Agency, AgencyCredential, AgencyEvent, Delivery, Mutation, Webhook } from './resolvers.ts';
import { subjects } from './subjects.ts';
import { startNumbering } from './use-cases/assign-inbox-positions.ts';
import { startAgencyDurables, sendRevocations } from './workers.ts';
import * as entities from './delivery.entity.ts';

export const delivery = defineModule<Deps, Resolvers>()({
  name: 'delivery',
  entities: Object.values(entities),
  schema: [sdl('./delivery.graphql', import.meta.url)],
  types: {
    AgencyCredential: 'CredentialRow',
    AgencyEvent: 'AgencyEventRow',
    AgencyEventConnection: 'AgencyEventPage',
    Delivery: 'DeliveryRow',
    DeliveryAttempt: 'AttemptRow',
    DeliveryConnection: 'DeliveryPage',
    Webhook: 'WebhookRow',
  },
  subjects,
  resolvers: {
    Mutation,
    Agency,
    AgencyCredential,
    AgencyEvent,
    AgencyEventConnection: connectionResolvers,
    Delivery,
    DeliveryConnection: connectionResolvers,
    Webhook,
  },
  loaders: createLoaders,
  broker: { managesConsumers: ['AGENCY'], readsMessages: ['AGENCY'] },
  commands: { 'agency:create': createAgency, 'agency:reissue': reissueAgencies },
  workers: [sendRevocations, startDispatcher, (deps) => startNumbering(deps, deps.districts), startAgencyDurables],
  personalData: { tables: { agency_event: kept('PROOF'), delivery: kept('PROOF') } },
});
