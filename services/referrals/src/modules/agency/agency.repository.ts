import type { Tx } from '@slrt/database';
import type { Sector } from '@slrt/domain';
import type { AgencyTable, AgencyOfficeTable } from '../../__generated__/tables.ts';

export interface AgencyRow extends AgencyTable {
  readonly sectors: Sector[];
}
export type OfficeRow = Pick<AgencyOfficeTable, 'district_code' | 'agency_code' | 'serves' | 'programmes' | 'open'>;

export const listAgencies = (tx: Tx): Promise<AgencyRow[]> =>
  tx.query<AgencyRow>('select code, name, sectors from agency order by code');

/** Offices of a district (or of all), as data of the service directory: no personal data, no row policy. */
export const listOffices = (tx: Tx, district: string | null): Promise<OfficeRow[]> =>
  tx.query<OfficeRow>(
    'select district_code, agency_code, serves, programmes, open from agency_office where ($1::text is null or district_code = $1) order by district_code, agency_code',
    [district],
  );
