import { formatId, parseId } from '@slrt/domain';
import { auditWatchers, requireScope } from '@slrt/subgraph';
import { findPersons } from '../../../household/index.ts';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';

/** Names the person and the household; each service looks itself whether its part may be given, and puts it on record. */
export const subjectReport: QueryResolvers['subjectReport'] = async (_, { personId }, context) => {
  const scope = requireScope(context, auditWatchers);
  const key = parseId('person', personId);
  const [person] = key ? await context.db.read(scope, (tx) => findPersons(tx, [key])) : [];
  if (!person) return null;
  return {
    personId,
    householdId: formatId('household', { district: person.district_code, uuid: person.household_id }),
  };
};
