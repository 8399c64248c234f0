import { formatId } from '@slrt/domain';
import type { EligibilityRuleResolvers } from '../../../__generated__/graphql.ts';

export const EligibilityRule: EligibilityRuleResolvers = {
  id: (row) =>
    formatId('eligibilityRule', { district: row.district_code === '*' ? '00.00' : row.district_code, uuid: row.id }),
  programme: async (row, _, context) => {
    const programme = (await context.deps.directory()).programmes.get(row.programme_code);
    if (!programme) throw new Error('rule of an unknown programme');
    return programme;
  },
  districtCode: (row) => (row.district_code === '*' ? null : row.district_code),
  validFrom: (row) => row.valid_from,
  validUntil: (row) => row.valid_until,
  conditions: (row) => [...row.conditions],
  components: (row) => [...row.components],
  mostPersons: (row) => row.most_persons,
  parameters: (row) =>
    Object.entries(row.parameters).map(([name, value]) => ({
      name,
      number: typeof value === 'number' ? value : null,
      text: typeof value === 'string' ? value : null,
    })),
  impact: (row) => (row.impact ? { sampled: row.impact.sampled, changes: [...row.impact.changes] } : null),
  proposedBy: (row) => row.proposed_by,
  proposedAt: (row) => (row.proposed_by ? row.proposed_at : null),
  decidedBy: (row) => row.decided_by,
  decidedAt: (row) => row.decided_at,
};
