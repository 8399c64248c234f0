import { formatId, parseId } from '@slrt/domain';
import type { PuskesosResolvers } from '../../../__generated__/graphql.ts';
import { countCaseload } from '../../caseload/index.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { unitReaders } from '../unit.policy.ts';
import { findUnit, type UnitRow } from '../unit.repository.ts';

export const Puskesos: PuskesosResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<UnitRow | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const key = parseId('puskesos', id);
    const scope = context.scope(unitReaders);
    return key && scope ? context.db.read(scope, (tx) => findUnit(tx, key)) : null;
  },
  id: (row) => formatId('puskesos', { district: row.district_code, uuid: row.id }),
  village: (row) => ({ code: row.region_code }),
  villageCode: (row) => row.region_code,
  establishedOn: (row) => row.established_on,
  openingHours: (row) => row.opening_hours,
  closedOn: (row) => row.closed_on,
  services: (row) => row.services.map((code) => ({ code })),
  caseload: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    return scope ? context.db.read(scope, (tx) => countCaseload(tx, [row.region_code])) : { open: 0, closed: 0 };
  },
};
