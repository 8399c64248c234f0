import { assignmentFor, caseworkRoles, formatId } from '@slrt/domain';
import { creation, getScope } from '@slrt/subgraph';
import type { MutationResolvers, RosterOfficerResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { listOfficers } from './roster.repository.ts';
import { declareHousehold, declarers, organisers, removeHouseholdDeclaration } from './use-cases/declare-household.ts';

export const Query: Pick<QueryResolvers, 'officers'> = {
  officers: (_, { regionCode: district, role }, context) => {
    const scope = getScope(context, caseworkRoles);
    return context.db.read(scope, (tx) => listOfficers(tx, { district, role: role ?? null }));
  },
};

export const Mutation: MutationResolvers = {
  declareHousehold: creation('DeclareHouseholdSuccess', declarers, declareHousehold),
  removeHouseholdDeclaration: creation('RemoveHouseholdDeclarationSuccess', organisers, removeHouseholdDeclaration),
};

export const RosterOfficer: RosterOfficerResolvers = {
  agency: (row) => (row.agency_code ? { code: row.agency_code } : null),
  name: (row) => row.display_name,
  firstSignedInAt: (row) => row.first_signed_in_at,
  lastSignedInAt: (row) => row.last_signed_in_at,
  households: (row, _, { actor }) => {
    if (row.person !== actor.id && !assignmentFor(actor, organisers, row.district_code)) return null;
    return row.households.map((each) => ({
      householdId: formatId('household', { district: row.district_code, uuid: each.household_id }),
      relation: each.relation,
      declaredBy: each.declared_by,
      declaredAt: each.declared_at,
    }));
  },
};
