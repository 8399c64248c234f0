import { kept } from '@slrt/retention';
import { defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { projectContests } from './contest.ts';
import { Mutation, Query } from './resolvers.ts';
import { insertRules, nationalRules } from './rules/national-rules.ts';
import { subjects } from './subjects.ts';
import {
  ConditionResult,
  EligibilityBenefit,
  EligibilityContest,
  EligibilityRule,
  Household,
  Programme,
  ProgrammeEligibility,
} from './type-resolvers.ts';
import * as entities from './eligibility.entity.ts';

export const eligibility = defineModule<Deps, Resolvers>()({
  name: 'eligibility',
  entities: Object.values(entities),
  schema: [sdl('./eligibility.graphql', import.meta.url)],
  types: {
    EligibilityRule: 'RuleRow',
    Household: 'HouseholdReference',
    ProgrammeEligibility: 'EligibilityView',
    ConditionResult: 'ConditionView',
    EligibilityBenefit: 'BenefitView',
    EligibilityContest: './contest.ts#ContestRow',
  },
  subjects,
  resolvers: {
    Query,
    Mutation,
    EligibilityBenefit,
    EligibilityContest,
    EligibilityRule,
    Household,
    Programme,
    ProgrammeEligibility,
    ConditionResult,
  },
  consumers: [projectContests],
  personalData: {
    tables: { eligibility_contest: kept('PROOF') },
    report: () => [
      {
        section: 'contested',
        sql: `select programme_code as programme, condition_code as condition, rule_version, at from eligibility_contest
              where district_code = $1 and household_id = $3 and $2::uuid is not null order by at`,
      },
    ],
  },
  referenceData: (runner) => insertRules(runner, '*', nationalRules),
});
