import { erased } from '@slrt/retention';
import { defineModule, publicPath, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { complaintSectionSql } from '../complaint/index.ts';
import { letterRoutes } from './letter.routes.ts';
import { findLetterhead } from './letterhead.repository.ts';
import { Complaint, Letterhead, Mutation, Query, RecommendationLetter } from './resolvers.ts';
import * as entities from './letter.entity.ts';
import { subjects } from './subjects.ts';

export const letter = defineModule<Deps, Resolvers>()({
  name: 'letter',
  entities: Object.values(entities),
  schema: [sdl('./letter.graphql', import.meta.url)],
  types: {
    RecommendationLetter: 'LetterView',
    Letterhead: './letterhead.repository.ts#LetterheadRow',
  },
  subjects,
  resolvers: { Query, Mutation, Complaint, RecommendationLetter, Letterhead },
  readiness: async (tx, { district }) => {
    const row = await findLetterhead(tx, district);
    return [
      { code: 'LETTERHEAD', required: true, count: row ? 1 : 0, missing: [] },
      { code: 'LETTER_SIGNER', required: true, count: row?.signer_name ? 1 : 0, missing: [] },
    ];
  },
  routes: {
    paths: [
      { method: 'GET', path: '/complaints/letters/:id', access: 'signed', bodyLimit: 0, timeout: 30_000 },
      publicPath('GET', '/letters/:code'),
    ],
    register: letterRoutes,
  },
  personalData: {
    tables: { letter: erased('OPEN_CASE', 5) },
    report: () => [
      {
        section: 'letters',
        sql: complaintSectionSql(
          'letter',
          't.number, t.agency_code as agency, t.programme_codes as programmes, t.issued_at, t.revoked_at',
          't.issued_at',
        ),
      },
    ],
  },
});
