import type { Tx } from '@slrt/database';
import type { Sector } from '@slrt/domain';

export interface ProgrammeRow {
  readonly code: string;
  readonly name: string;
  readonly kind: 'SOCIAL_ASSISTANCE' | 'SOCIAL_SECURITY' | 'EMPOWERMENT';
  readonly sector: Sector;
  readonly owner_code: string;
  readonly documents: { code: string; name: string }[];
}

export const listProgrammes = (tx: Tx): Promise<ProgrammeRow[]> =>
  tx.query<ProgrammeRow>('select code, name, kind, sector, owner_code, documents from programme order by code');
