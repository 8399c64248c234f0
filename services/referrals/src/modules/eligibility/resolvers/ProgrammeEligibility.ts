import type { ProgrammeEligibilityResolvers } from '../../../__generated__/graphql.ts';
import { hidesMembers } from './ConditionResult.ts';

export const ProgrammeEligibility: ProgrammeEligibilityResolvers = {
  conditions: (view) => [...view.conditions],
  conflictsWith: (view) => [...view.conflictsWith],
  benefit: ({ benefit }, _, context) =>
    benefit && {
      amountPerYear: benefit.amountPerYear,
      counted: hidesMembers(context)
        ? null
        : benefit.counted.map(({ component: { code, label, labelEn }, persons }) => ({
            code,
            label,
            labelEn,
            persons,
          })),
    },
};
