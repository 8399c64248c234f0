import { formatId, parseId } from '@slrt/domain';
import { auditWatchers, getScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../__generated__/graphql.ts';
import { findPersons } from '../household/index.ts';

/** Returns only keys. Each service checks access to its own part and audits the read. */
export const Query: Pick<QueryResolvers, 'auditTrail' | 'subjectReport'> = {
  auditTrail: (_, { regionCode: districtCode }, context) => {
    getScope(context, auditWatchers);
    return { districtCode };
  },
  subjectReport: async (_, { personId }, context) => {
    const scope = getScope(context, auditWatchers);
    const key = parseId('person', personId);
    const [person] = key ? await context.db.read(scope, (tx) => findPersons(tx, [key])) : [];
    if (!person) return null;
    return {
      personId,
      householdId: formatId('household', { district: person.district_code, uuid: person.household_id }),
    };
  },
};
