import { localDate } from '@slrt/areas';
import { assignmentsOf, covers, districtOf, formatId, parseId, publicScope, FieldRefusal } from '@slrt/domain';
import { factList } from '@slrt/rules';
import { bitsOf } from '@slrt/subgraph';
import type { ServiceContext } from '../../__generated__/context.ts';
import type {
  ConditionResultResolvers,
  EligibilityBenefitResolvers,
  EligibilityContestResolvers,
  EligibilityRuleResolvers,
  HouseholdResolvers,
  ProgrammeEligibilityResolvers,
  ProgrammeResolvers,
} from '../../__generated__/graphql.ts';
import { factKindsOf, memberPathsOf } from './fact-kinds.ts';
import type { OfHousehold } from './index.ts';
import { showImpact } from './publish-impact.ts';
import { eligibilityReaders, ruleReaders } from './rule.policy.ts';
import { findRulesInForce, listRules } from './rule.repository.ts';
import { readEligibility } from './use-cases/read-eligibility.ts';

/** Notes that a result tells the caller facts of a rule about the household. Closed facts are not in it. */
const noteFacts = ({ reading }: ServiceContext, { householdId, closed }: OfHousehold, paths: readonly string[]): void =>
  reading?.note([householdId], bitsOf(factKindsOf(paths.filter((path) => !closed.has(path)))));
const byPath = new Map(factList.map((fact) => [fact.path.replace(/^m\./, 'members.'), fact]));

export const ConditionResult: ConditionResultResolvers = {
  code: (outcome) => outcome.condition.code,
  label: (outcome) => outcome.condition.label,
  labelEn: (outcome) => outcome.condition.labelEn,
  fact: (outcome) => outcome.condition.fact,
  facts: (outcome) =>
    outcome.facts.flatMap((path) => {
      const fact = byPath.get(path);
      return fact ? [{ ...fact, codes: fact.codes ? [...fact.codes] : null }] : [];
    }),
  state: (outcome, _, context) => {
    noteFacts(context, outcome, outcome.facts);
    return outcome.state;
  },
  value: (outcome, _, context) => {
    if (outcome.value !== null) noteFacts(context, outcome, [outcome.condition.fact]);
    return outcome.value;
  },
  hidden: (outcome) => outcome.facts.some((path) => outcome.closed.has(path)),
};

export const EligibilityRule: EligibilityRuleResolvers = {
  id: (row) =>
    formatId('eligibilityRule', { district: row.district_code === '*' ? '00.00' : row.district_code, uuid: row.id }),
  programme: async (row, _, context) => {
    const programme = (await context.deps.directory()).programmes.get(row.programme_code);
    if (!programme) throw new Error(`rule of unknown programme ${row.programme_code}`);
    return programme;
  },
  districtCode: (row) => (row.district_code === '*' ? null : row.district_code),
  validFrom: (row) => row.valid_from,
  validUntil: (row) => row.valid_until,
  conditions: (row) => [...row.conditions],
  components: (row) => [...row.components],
  maxPersons: (row) => row.max_persons,
  parameters: (row) =>
    Object.entries(row.parameters).map(([name, value]) => ({
      name,
      number: typeof value === 'number' ? value : null,
      text: typeof value === 'string' ? value : null,
    })),
  impact: (row, _, { actor, deps: { perturb } }) =>
    row.impact && showImpact(row.impact, { actor, district: row.district_code, perturb }),
  proposedBy: (row) => row.proposed_by,
  proposedAt: (row) => (row.proposed_by ? row.proposed_at : null),
  decidedBy: (row) => row.decided_by,
  decidedAt: (row) => row.decided_at,
};

export const Household: HouseholdResolvers & { __resolveReference: (reference: { id: string }) => { id: string } } = {
  __resolveReference: ({ id }) => ({ id }),
  eligibility: (household, { asOf }, context) => {
    const key = parseId('household', household.id);
    const scope = context.scope(eligibilityReaders);
    if (!scope) throw new FieldRefusal('NOT_ALLOWED');
    return key ? readEligibility(context.deps, scope, key, asOf ?? null) : null;
  },
};

export const Programme: ProgrammeResolvers = {
  rules: (row, { regionCode: region, asOf }, context) => {
    // Without an area, today is the date in western Indonesia.
    const day = asOf ?? localDate(region ?? '11', new Date());
    return context.db.read(publicScope(context.actor.id), (tx) =>
      findRulesInForce(tx, region ? districtOf(region) : '*', day, [row.code]),
    );
  },
  ruleHistory: (row, { regionCode: region }, context) => {
    const district = districtOf(region);
    const worksThere = assignmentsOf(context.actor, ruleReaders).some(({ areas }) =>
      areas.some((area) => covers(area, district) || covers(district, area)),
    );
    return context.db.read(publicScope(context.actor.id), (tx) =>
      listRules(tx, district, row.code, worksThere ? null : 'APPROVED'),
    );
  },
};

export const EligibilityContest: EligibilityContestResolvers = {
  complaint: (row) => ({ id: formatId('complaint', { district: row.district_code, uuid: row.complaint_id }) }),
  condition: (row) => row.condition_code,
  ruleVersion: (row) => row.rule_version,
  changeRequestId: (row) => row.change_request_id,
};

export const ProgrammeEligibility: ProgrammeEligibilityResolvers = {
  contests: (view) => [...view.contests],
  conditions: ({ conditions, householdId, closed }) =>
    conditions.map((outcome) => ({ ...outcome, householdId, closed })),
  conflictsWith: (view) => [...view.conflictsWith],
  benefit: ({ benefit, householdId, closed }) => benefit && { ...benefit, householdId, closed },
};

export const EligibilityBenefit: EligibilityBenefitResolvers = {
  counted: (benefit, _, context) => {
    const expressions = benefit.counted.map(({ component }) => component.expression);
    noteFacts(context, benefit, expressions.flatMap(memberPathsOf));
    return benefit.counted.map(({ component: { code, label, labelEn }, persons }) => ({
      code,
      label,
      labelEn,
      persons,
    }));
  },
};
