import { StoredFileEntity, fileRoutes, startFileRenewal } from '@slrt/files';
import { kept } from '@slrt/retention';
import { connectionResolvers, defineModule, filePaths, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { projectProposals } from './consumers/project-proposals.ts';
import { recordRegistryResult } from './consumers/record-registry-result.ts';
import { AgendaItem, Deliberation, DeliberationDecision, DeliberationFile, Mutation, Query } from './resolvers.ts';
import { subjects } from './subjects.ts';
import * as entities from './deliberation.entity.ts';

export const deliberation = defineModule<Deps, Resolvers>()({
  name: 'deliberation',
  entities: [StoredFileEntity, ...Object.values(entities)],
  schema: [sdl('./deliberation.graphql', import.meta.url)],
  types: {
    Deliberation: 'DeliberationRow',
    DeliberationConnection: 'DeliberationPage',
    AgendaItem: 'ProposalRow',
    DeliberationDecision: 'DecisionRow',
    DeliberationFile: 'DeliberationFileView',
  },
  subjects,
  resolvers: {
    Query,
    Mutation,
    Deliberation,
    DeliberationDecision,
    DeliberationConnection: connectionResolvers,
    AgendaItem,
    DeliberationFile,
  },
  publishes: ['PUSKESOS'],
  workers: [startFileRenewal],
  consumers: [recordRegistryResult, projectProposals],
  routes: {
    paths: filePaths('puskesos'),
    register: (app, { attachmentStorage }) => fileRoutes(app, attachmentStorage),
  },
  personalData: {
    tables: { deliberation: kept('MINUTES', 10), proposal: kept('MINUTES', 10), stored_file: kept('MINUTES', 10) },
    report: () => [
      {
        section: 'proposals',
        labels: { kind: 'ChangeRequestKind', decision: 'DeliberationVerdict' },
        sql: `select p.kind, p.state, p.submitted_at, d.decision, d.reason, d.result, m.held_on from proposal p
          left join deliberation_decision d on d.district_code = p.district_code and d.change_request_id = p.change_request_id
          left join deliberation m on m.district_code = d.district_code and m.id = d.deliberation_id
          where p.district_code = $1 and p.household_id = $3 and $2::uuid is not null order by p.submitted_at`,
      },
    ],
    retention: [
      {
        code: 'DELIBERATION',
        years: 10,
        erase: 'erase_deliberations',
        source: 'minutes of village meetings: ten years after they were held, until the district sets its own schedule',
      },
    ],
  },
});
