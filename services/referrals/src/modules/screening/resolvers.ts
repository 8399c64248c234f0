import { caseworkRoles, districtOf, formatId } from '@slrt/domain';
import { connection, pageSize, getScope } from '@slrt/subgraph';
import type { QueryResolvers, ScreenedHouseholdResolvers } from '../../__generated__/graphql.ts';
import { assertKnownCodes } from '../programme/index.ts';
import { countReaders, screeningReaders, minShown } from './screening.policy.ts';
import { countGaps, pageGaps, type GapRow } from './screening.repository.ts';
import { readCounts } from './use-cases/read-counts.ts';

export const Query: Pick<QueryResolvers, 'screening' | 'screeningCounts'> = {
  screening: async (_, { regionCode, programmeCode, gap, first, after }, context) => {
    const scope = getScope(context, screeningReaders);
    assertKnownCodes(await context.deps.directory(), { programmeCode });
    const page = pageSize(first, after, 2);
    const start = page.after ? ([String(page.after[0]), String(page.after[1])] as const) : null;
    const filter = { district: districtOf(regionCode), regionCode, programmeCode, gap };
    const rows = await context.db.read(scope, (tx) => pageGaps(tx, filter, start, page.limit + 1));
    return connection(
      rows,
      page,
      (row) => [row.region_code, row.household_id],
      () => context.db.read(scope, (tx) => countGaps(tx, filter)),
    );
  },
  screeningCounts: async (_, { regionCode, asOf }, context) => {
    const scope = getScope(context, countReaders);
    const { programmes } = await context.deps.directory();
    const counted = await context.db.read(scope, (tx) => readCounts(tx, regionCode, asOf ?? null));
    const suppressed = context.scope(caseworkRoles) === null;
    const shown = (n: number) => (suppressed && n < minShown ? null : n);
    return {
      ...counted,
      programmes: counted.programmes.flatMap(({ programmeCode, eligible, receiving, counts, missing }) => {
        const programme = programmes.get(programmeCode);
        if (!programme) return [];
        return [
          {
            programme,
            listed: shown(counted.listed),
            eligible: eligible === null ? null : shown(eligible),
            receiving: shown(receiving),
            eligibleNotReceiving: shown(counts.ELIGIBLE_NOT_RECEIVING),
            receivingNotEligible: shown(counts.RECEIVING_NOT_ELIGIBLE),
            unknown: shown(counts.UNKNOWN),
            missing: missing.map((each) => ({ condition: each.condition, households: shown(each.households) })),
            suppressed,
          },
        ];
      }),
    };
  },
};

const idOf = (row: GapRow) => formatId('household', { district: row.district_code, uuid: row.household_id });

export const ScreenedHousehold: ScreenedHouseholdResolvers = {
  household: (row) => ({ id: idOf(row) }),
  householdId: idOf,
  regionCode: (row) => row.region_code,
  programme: async (row, _, context) => {
    const programme = (await context.deps.directory()).programmes.get(row.programme_code);
    if (!programme) throw new Error(`gap of unknown programme ${row.programme_code}`);
    return programme;
  },
  ruleVersion: (row) => row.rule_version,
  missing: (row) => row.missing,
};
