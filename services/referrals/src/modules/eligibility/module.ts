import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Query } from './resolvers.ts';
import { ConditionResult } from './resolvers/ConditionResult.ts';
import { EligibilityRule } from './resolvers/EligibilityRule.ts';
import { Household } from './resolvers/Household.ts';
import { Programme } from './resolvers/Programme.ts';
import { ProgrammeEligibility } from './resolvers/ProgrammeEligibility.ts';
import { insertRules, nationalRules } from './rules/national-rules.ts';

export const eligibility = defineModule<Deps, Resolvers>()({
  name: 'eligibility',
  schema: [sdl('./eligibility.graphql', import.meta.url)],
  types: {
    EligibilityRule: 'RuleRow',
    Household: 'HouseholdReference',
    ProgrammeEligibility: 'EligibilityView',
    ConditionResult: 'ConditionOutcome',
  },
  resolvers: { Query, Mutation, EligibilityRule, Household, Programme, ProgrammeEligibility, ConditionResult },
  referenceData: (runner) => insertRules(runner, '*', nationalRules),
});
