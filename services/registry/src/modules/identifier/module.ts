import { erased } from '@slrt/retention';
import { defineModule } from '@slrt/subgraph';
import type { Deps } from '../../deps.ts';
import * as entities from './identifier.entity.ts';

export const identifier = defineModule<Deps>()({
  name: 'identifier',
  entities: Object.values(entities),
  personalData: {
    tables: { identifier: erased('PUBLIC_DUTY', 5) },
    report: ({ vault }) => [
      {
        section: 'identifiers',
        labels: { kind: 'IdentifierKind' },
        sql: `select kind, cipher, key_id, source, valid_from, valid_until, recorded_at from identifier
              where district_code = $1 and subject_id in ($2, $3) order by recorded_at`,
        open: ({ cipher, key_id: keyId, ...row }) => ({
          ...row,
          number: vault.open(cipher as Buffer, keyId as string),
        }),
      },
    ],
  },
});
