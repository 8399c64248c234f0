import type { Tx } from '@slrt/database';
import type { Sector } from '@slrt/domain';
import type { ProgrammeTable } from '../../__generated__/tables.ts';

export interface ProgrammeRow extends ProgrammeTable {
  readonly kind: 'SOCIAL_ASSISTANCE' | 'SOCIAL_SECURITY' | 'EMPOWERMENT';
  readonly sector: Sector;
  readonly documents: { code: string; name: string }[];
}

export const listProgrammes = (tx: Tx): Promise<ProgrammeRow[]> =>
  tx.query<ProgrammeRow>('select code, name, kind, sector, owner_code, documents from programme order by code');
