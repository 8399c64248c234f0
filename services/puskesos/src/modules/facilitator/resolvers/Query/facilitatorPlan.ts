import { levelOf, RefusedField } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { unitReaders } from '../../../unit/index.ts';
import { readPlan } from '../../use-cases/read-plan.ts';

const mostPeople = 500;

export const facilitatorPlan: QueryResolvers['facilitatorPlan'] = async (
  _,
  { regionCode, additional, weight },
  context,
) => {
  const scope = requireScope(context, unitReaders);
  const level = levelOf(regionCode);
  if (level !== 'DISTRICT' && level !== 'SUB_DISTRICT') throw new RefusedField('UNKNOWN_REGION');
  if (additional < 0 || additional > mostPeople) throw new RefusedField('OUT_OF_RANGE');
  const wanted = { regionCode, additional, weight } as const;
  const { plan, people } = await context.db.read(scope, (tx) => readPlan(tx, wanted));
  const place = (code: string) => ({ code });
  return {
    ...plan,
    moved: plan.moved.map(place),
    loads: plan.loads.map((load) => ({
      ...load,
      facilitator: people.find((row) => row.id === load.facilitator) ?? null,
      villages: load.villages.map(place),
    })),
  };
};
