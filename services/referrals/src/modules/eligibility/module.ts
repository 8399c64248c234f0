import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { Mutation, Query } from './resolvers.ts';
import { insertRules, nationalRules } from './rules/national-rules.ts';
import { ConditionResult, EligibilityRule, Household, Programme, ProgrammeEligibility } from './type-resolvers.ts';
import * as entities from './eligibility.entity.ts';

export const eligibility = defineModule<Deps, Resolvers>()({
  name: 'eligibility',
  entities: Object.values(entities),
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
