import { parseId, RefusedField } from '@slrt/domain';
import type { HouseholdResolvers } from '../../../__generated__/graphql.ts';
import { eligibilityReaders } from '../rule.policy.ts';
import { readEligibility } from '../use-cases/read-eligibility.ts';

export const Household: HouseholdResolvers & { __resolveReference: (reference: { id: string }) => { id: string } } = {
  __resolveReference: ({ id }) => ({ id }),
  eligibility: (household, { asOf }, context) => {
    const key = parseId('household', household.id);
    const scope = context.scope(eligibilityReaders);
    if (!scope) throw new RefusedField('NOT_ALLOWED');
    return key ? readEligibility(context.deps, scope, key, asOf ?? null) : null;
  },
};
