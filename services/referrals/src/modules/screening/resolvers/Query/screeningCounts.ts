import { caseworkRoles } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { countReaders, smallest } from '../../screening.policy.ts';
import { readCounts } from '../../use-cases/read-counts.ts';

export const screeningCounts: QueryResolvers['screeningCounts'] = async (_, { regionCode, asOf }, context) => {
  const scope = requireScope(context, countReaders);
  const { programmes } = await context.directory();
  const counted = await context.db.read(scope, (tx) => readCounts(tx, regionCode, asOf ?? null));
  const suppressed = context.scope(caseworkRoles) === null;
  const shown = (n: number) => (suppressed && n < smallest ? null : n);
  return {
    ...counted,
    programmes: counted.programmes.flatMap(({ programmeCode, counts, missing }) => {
      const programme = programmes.get(programmeCode);
      if (!programme) return [];
      return [
        {
          programme,
          eligibleNotReceiving: shown(counts.ELIGIBLE_NOT_RECEIVING),
          receivingNotEligible: shown(counts.RECEIVING_NOT_ELIGIBLE),
          unknown: shown(counts.UNKNOWN),
          missing: missing.map((each) => ({ condition: each.condition, households: shown(each.households) })),
          suppressed,
        },
      ];
    }),
  };
};
