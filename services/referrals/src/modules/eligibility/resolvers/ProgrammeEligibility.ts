import type { ProgrammeEligibilityResolvers } from '../../../__generated__/graphql.ts';

export const ProgrammeEligibility: ProgrammeEligibilityResolvers = { conditions: (view) => [...view.conditions] };
