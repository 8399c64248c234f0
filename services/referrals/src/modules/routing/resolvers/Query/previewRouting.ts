import { caseworkRoles, districtOf, parseId } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { routeQuestions } from '../../../referral/index.ts';

export const previewRouting: QueryResolvers['previewRouting'] = async (_, { input }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const { regionCode, sector, categoryCode, programmeCode, householdId } = input;
  const complaint = { district: districtOf(regionCode), uuid: '' };
  const household = householdId ? parseId('household', householdId) : null;
  const decision = {
    complaint,
    decisionNo: 1,
    regionCode,
    household,
    sector,
    categoryCode,
    programmeCodes: programmeCode ? [programmeCode] : [],
    agencyCode: null,
    agencyCodes: [],
    needs: [],
  };
  const [result] = await context.db.read(scope, (tx) => routeQuestions(tx, decision, null));
  return result ?? { agencyCode: null, programmeCode: null, rule: null, reason: 'NO_RULE', alternatives: [] };
};
