import { startOfDay } from '@slrt/areas';
import { agencyRoles, caseworkRoles, FieldRefusal, type Role } from '@slrt/domain';
import { getScope } from '@slrt/subgraph';
import type {
  QueryResolvers,
  ReferralMeasureResolvers,
  ReferralOutcome,
  ReferralReason,
} from '../../__generated__/graphql.ts';
import { assertKnownCodes } from '../programme/index.ts';
import { detectAnomalies } from './anomalies.ts';
import { assertPublished, publishMeasures, readsPublished } from './publish-measures.ts';
import { measureReferrals } from './measure.repository.ts';

/** Roles that may read referral statistics. Row security limits agencies to their own referrals. */
export const measureReaders: readonly Role[] = [...caseworkRoles, ...agencyRoles, 'PLANNER'];

export const Query: Pick<QueryResolvers, 'referralMeasures'> = {
  referralMeasures: async (_, { filter }, context) => {
    const { regionCode, from, until, by } = filter;
    getScope(context, measureReaders);
    assertKnownCodes(await context.deps.directory(), filter, 'filter.');
    if (until <= from) throw new FieldRefusal('OUT_OF_RANGE');
    if (readsPublished(context.actor, regionCode)) {
      const planner = getScope(context, ['PLANNER']);
      assertPublished(filter);
      return { from, until, ...(await publishMeasures(context.deps, planner, filter)) };
    }
    const scope = getScope(context, [...caseworkRoles, ...agencyRoles]);
    const asked = {
      regionCode,
      from: startOfDay(regionCode, from),
      until: startOfDay(regionCode, until),
      agencyCode: filter.agencyCode ?? null,
      programmeCode: filter.programmeCode ?? null,
    };
    const rows = await context.db.read(scope, (tx) => measureReferrals(tx, asked, by));
    const total = rows.find((row) => row.is_total);
    if (!total) throw new Error('referral statistics have no total');
    return { from, until, total, groups: rows.filter((row) => !row.is_total) };
  },
};

const waiting = (median: number | null, p90: number | null) =>
  median === null || p90 === null ? null : { median, p90 };

export const ReferralMeasure: ReferralMeasureResolvers = {
  rejected: (row) => row.reasons.map((each) => ({ reason: each.reason as ReferralReason | null, count: each.count })),
  toAccept: (row) => waiting(row.accept_median, row.accept_p90),
  toComplete: (row) => waiting(row.complete_median, row.complete_p90),
  outcomes: (row) => row.outcomes.map((each) => ({ outcome: each.outcome as ReferralOutcome, count: each.count })),
  anomalies: (row) => detectAnomalies(row),
};
