import { formatId, parseId } from '@slrt/domain';
import type { FacilitatorResolvers } from '../../../__generated__/graphql.ts';
import { countCaseload } from '../../caseload/index.ts';
import type { ServiceContext } from '../../../__generated__/context.ts';
import { unitReaders } from '../../unit/index.ts';
import { findFacilitator, listAssignments, type FacilitatorRow } from '../facilitator.repository.ts';

export const Facilitator: FacilitatorResolvers & {
  __resolveReference: (reference: { id: string }, context: ServiceContext) => Promise<FacilitatorRow | null>;
} = {
  __resolveReference: async ({ id }, context) => {
    const key = parseId('facilitator', id);
    const scope = context.scope(unitReaders);
    return key && scope ? context.db.read(scope, (tx) => findFacilitator(tx, key)) : null;
  },
  id: (row) => formatId('facilitator', { district: row.district_code, uuid: row.id }),
  villages: (row) => row.village_codes.map((code) => ({ code })),
  villageCodes: (row) => row.village_codes,
  recruitedFrom: (row) => row.recruited_from,
  activeFrom: (row) => row.active_from,
  activeUntil: (row) => row.active_until,
  assignments: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    const key = { district: row.district_code, uuid: row.id };
    const rows = scope ? await context.db.read(scope, (tx) => listAssignments(tx, key)) : [];
    return rows.map((each) => ({ village: { code: each.village_code }, from: each.from_day, until: each.until_day }));
  },
  caseload: async (row, _, context) => {
    const scope = context.scope(unitReaders);
    return scope ? context.db.read(scope, (tx) => countCaseload(tx, row.village_codes)) : { open: 0, closed: 0 };
  },
};
